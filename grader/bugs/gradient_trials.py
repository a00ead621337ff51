"""Functions with gradients that are right or wrong, which a gradient check must tell apart."""

import numpy as np


def tanh_layer(A, scale=1.0):
    """f(v) = scale tanh(A v), and its right backward."""

    def f(v):
        return scale * np.tanh(A @ v)

    def backward(dy, v):
        return A.T @ (scale * dy * (1 - np.tanh(A @ v) ** 2))

    return f, backward


def softmax(v):
    e = np.exp(v - v.max())
    return e / e.sum()


def softmax_backward(dy, v):
    p = softmax(v)
    return p * (dy - np.sum(dy * p))


def square(v):
    return v * v


class Trial:
    """A function with a backward that is right or wrong, at v."""

    def __init__(self, f, backward, v, right, words):
        self.problem, self.right, self.words = (f, backward, v), right, words


def trials(rng):
    """By topic, gradients right and wrong that a check must tell apart."""
    A, v = rng.normal(size=(4, 3)) / 2, rng.normal(size=3)
    f, right = tanh_layer(A)
    small, right_small = tanh_layer(A, 1e-9)
    large, right_large = tanh_layer(A, 1e9)
    many = rng.uniform(0.5, 1.5, size=60)
    entry = np.arange(60) == 23
    outputs = np.eye(4)

    def slope(dy, v):
        return 2 * dy * v

    def one_wrong(dy, v):
        return slope(dy, v) + 0.02 * np.abs(slope(dy, v)).max() * entry

    return {
        "any": [
            Trial(f, right, v, True, "a right gradient"),
            Trial(f, lambda dy, v: A.T @ dy, v, False, "a gradient without the slope of the tanh"),
            Trial(f, lambda dy, v: -right(dy, v), v, False, "a gradient with the wrong sign"),
            Trial(square, lambda dy, v: slope(dy, v)[::-1], np.full(8, 0.7), False, "a gradient in reversed order"),
        ],
        "outputs": [
            Trial(softmax, softmax_backward, v, True, "the right gradient of a softmax"),
            Trial(softmax, lambda dy, v: 0 * v, v, False, "a gradient of zero for a softmax, whose outputs always sum to 1"),
            *(
                Trial(f, lambda dy, v, k=k: right(dy * (1 + 99 * outputs[k]), v), v, False, f"a gradient that counts output {k} of four a hundred times")
                for k in (1, 0, 3)
            ),
        ],
        "sizes": [
            Trial(large, right_large, v, True, "a right gradient of about 1e9"),
            Trial(small, right_small, v, True, "a right gradient of about 1e-9"),
            Trial(small, lambda dy, v: 2 * right_small(dy, v), v, False, "a gradient of about 1e-9, twice what it should be"),
            Trial(large, lambda dy, v: 1.5 * right_large(dy, v), v, False, "a gradient of about 1e9, half as much again as it should be"),
        ],
        "entries": [
            Trial(square, slope, many, True, "a right gradient of 60 entries"),
            Trial(square, one_wrong, many, False, "a gradient with one wrong entry of 60"),
            Trial(square, lambda dy, v: 0.5 * slope(dy, v), many[:1], False, "a single entry, half of what it should be"),
            Trial(square, lambda dy, v: 1.5 * slope(dy, v), many[:1], False, "a single entry, half as much again as it should be"),
        ],
    }  # fmt: skip
