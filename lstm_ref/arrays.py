"""What every cell and every loss share: the logistic function, the softmax, and a clear word about a wrong shape."""

import numpy as np


def sigmoid(a):
    r"""Logistic function $\sigma(a) = 1 / (1 + e^{-a})$, element by element.

    It is computed as $\tanh(a/2)/2 + 1/2$, which is the same function and cannot overflow. The price: below
    about -37 in float64 (-17 in float32) the result is exactly 0, where the true value is merely tiny.

    >>> sigmoid(np.array([-1000.0, 0.0, 1000.0])).tolist()
    [0.0, 0.5, 1.0]
    """
    half = np.asarray(0.5, dtype=a.dtype)
    return half * np.tanh(half * a) + half  # eq. sigmoid-as-tanh


def log_softmax(a):
    """Scores (..., K) -> logarithms of probabilities.

    >>> np.exp(log_softmax(np.array([1000.0, 1000.0]))).round(6).tolist()
    [0.5, 0.5]
    """
    a = a - a.max(axis=-1, keepdims=True)
    return a - np.log(np.exp(a).sum(axis=-1, keepdims=True))


def expect_shape(name, array, *shape):
    """Raise a ValueError that names the argument unless `array` has `shape`; None, or a letter, is any size.

    >>> expect_shape("x_t", np.zeros((3, 5)), "N", 4)
    Traceback (most recent call last):
    ValueError: x_t: expected an array of shape (N, 4), got (3, 5)
    """
    found = np.shape(array)
    known = [None if isinstance(size, str) else size for size in shape]
    if len(found) != len(known) or any(want not in (None, got) for want, got in zip(known, found, strict=True)):
        wanted = ", ".join("any" if size is None else str(size) for size in shape)
        comma = "," if len(shape) == 1 else ""
        raise ValueError(f"{name}: expected an array of shape ({wanted}{comma}), got {found}")


def expect_floats(name, array):
    """Raise a ValueError that names the argument unless it is an array of floating-point numbers.

    >>> expect_floats("x", np.array([1, 2]))
    Traceback (most recent call last):
    ValueError: x: expected an array of floats, got one of int64
    """
    if not isinstance(array, np.ndarray):
        raise ValueError(f"{name}: expected an array of floats, got a {type(array).__name__}")
    if array.dtype.kind != "f":
        raise ValueError(f"{name}: expected an array of floats, got one of {array.dtype}")
