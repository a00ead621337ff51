"""Shapes written once, as the notation writes them: "4H D" is an array of 4H rows and D columns.

From such a line a cell gets both its first weights and the complaint about an array that does not fit.
"""

from functools import cache

import numpy as np

from lstm_ref.arrays import expect_floats, expect_shape


def extent(axes, sizes):
    """The shape that `axes` stands for; an axis stays as it is where `sizes` does not know the letter.

    >>> extent("4H D", {"H": 2})
    (8, 'D')
    """
    return tuple(factor * sizes[letter] if letter in sizes else axis for axis, factor, letter in parsed(axes))


@cache
def parsed(axes):
    """The axes one by one, each with its factor and its letter.

    >>> parsed("4H D")
    [('4H', 4, 'H'), ('D', 1, 'D')]
    """
    return [(axis, int(axis[:-1] or 1), axis[-1]) for axis in axes.split()]


def fit(name, array, axes, sizes):
    """Raise a ValueError that names the argument unless `array` holds floats, is not empty and has these axes.

    A letter met for the first time is measured here and written into `sizes`; from then on it is binding.

    >>> sizes = {}
    >>> fit("W_x", np.zeros((8, 3)), "4H D", sizes)
    >>> sizes
    {'H': 2, 'D': 3}
    >>> fit("W_h", np.zeros((8, 3)), "4H H", sizes)
    Traceback (most recent call last):
    ValueError: W_h: expected an array of shape (8, 2), got (8, 3)
    """
    shape, axes_of = np.shape(array), parsed(axes)
    if len(shape) == len(axes_of):
        for (_, factor, letter), size in zip(axes_of, shape, strict=True):
            sizes.setdefault(letter, size // factor)
    if (wanted := extent(axes, sizes)) != shape:
        expect_shape(name, array, *wanted)
    if 0 in shape:
        raise ValueError(f"{name}: expected no axis of length 0, got shape {shape}")
    expect_floats(name, array)


def draw(shapes, rng, dtype=np.float64, **sizes):
    """Weights of these `shapes`: matrices from U(-1/sqrt(H), 1/sqrt(H)) as PyTorch does, vectors of zeros.

    `shapes` is a NamedTuple of axes; the result is of the same type.
    """
    bound = 1 / np.sqrt(sizes["H"])

    def weight(axes):
        shape = extent(axes, sizes)
        return rng.uniform(-bound, bound, shape).astype(dtype) if len(shape) == 2 else np.zeros(shape, dtype)

    return type(shapes)(*map(weight, shapes))
