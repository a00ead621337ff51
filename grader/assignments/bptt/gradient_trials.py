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
    """A function with a backward that is right or wrong, at v. The backward notes every dy that it is `asked` with.

    rounding: whether a mistaken error may be of rounding alone here, so that its size is chance.
    """

    def __init__(self, f, backward, v, right, words, rounding=False):
        def noted(dy, v):
            noted.asked.append(dy)
            return backward(dy, v)

        noted.asked, noted.shape, noted.rounding, noted.unnoted = [], np.shape(f(v)), rounding, backward
        self.problem, self.right, self.words = (f, noted, v), right, words


def trials(rng):
    """By topic, gradients right and wrong that a check must tell apart."""
    A, v = rng.normal(size=(4, 3)) / 2, rng.normal(size=3)
    f, right = tanh_layer(A)
    small, right_small = tanh_layer(A, 1e-9)
    large, right_large = tanh_layer(A, 1e9)
    many = rng.uniform(0.5, 1.5, size=100)
    entry = np.arange(100) == 37
    outputs = np.eye(4)
    nearly_nothing = np.array([1.2, 0.0, 1e-11])
    B, table = rng.normal(size=(2, 3)), rng.normal(size=(3, 2))
    C = rng.uniform(0.5, 1.5, size=(3, 100))  # few outputs: who asks for each by itself asks 200 times for it

    def slope(dy, v):
        return 2 * dy * v

    def few_sums(v):
        return C @ (v * v)

    def slope_of_sums(dy, v):
        return 2 * v * (C.T @ dy)

    def one_wrong(dy, v):
        return slope_of_sums(dy, v) + 0.003 * np.abs(slope_of_sums(dy, v)).max() * entry

    def squares(v):
        return A @ (v * v)

    def constant(v):
        return np.array([1.0, 2.0])

    return {
        "any": [
            Trial(f, right, v, True, "a right gradient"),
            Trial(f, lambda dy, v: A.T @ dy, v, False, "a gradient without the slope of the tanh"),
            Trial(f, lambda dy, v: -right(dy, v), v, False, "a gradient with the wrong sign"),
            Trial(square, lambda dy, v: slope(dy, v)[::-1], np.full(8, 0.7), False, "a gradient in reversed order"),
            Trial(f, lambda dy, v: right(dy, v) * (1 + 0.5 * (np.abs(right(dy, v)) < np.abs(right(dy, v)).max())), v, False,
                  "a gradient whose largest entry alone is right"),
        ],
        "outputs": [
            Trial(softmax, softmax_backward, v, True, "the right gradient of a softmax"),
            Trial(softmax, lambda dy, v: 0 * v, v, False, "a gradient of zero for a softmax, whose outputs always sum to 1"),
            *(
                Trial(f, lambda dy, v, k=k: right(dy * (1 + 99 * outputs[k]), v), v, False, f"a gradient that counts output {k} of four a hundred times")
                for k in (1, 0, 3, 2)
            ),
        ],
        "sizes": [
            Trial(large, right_large, v, True, "a right gradient of about 1e9", rounding=True),
            Trial(small, right_small, v, True, "a right gradient of about 1e-9", rounding=True),
            Trial(small, lambda dy, v: 1.005 * right_small(dy, v), v, False, "a gradient of about 1e-9, too large by 5 in 1000"),
            Trial(large, lambda dy, v: 1.5 * right_large(dy, v), v, False, "a gradient of about 1e9, half as much again as it should be"),
        ],
        "entries": [
            Trial(few_sums, slope_of_sums, many, True, "a right gradient of 100 entries"),
            Trial(few_sums, one_wrong, many, False, "a gradient with one wrong entry of 100"),
            Trial(square, lambda dy, v: 0.5 * slope(dy, v), many[:1], False, "a single entry, half of what it should be"),
            Trial(square, lambda dy, v: 1.5 * slope(dy, v), many[:1], False, "a single entry, half as much again as it should be"),
        ],
        "nothing": [
            Trial(squares, lambda dy, v: 2 * v * (A.T @ dy), nearly_nothing, True, "a right gradient of which some entries are 0, or nearly so", rounding=True),
            Trial(constant, lambda dy, v: 0 * v, v, True, "the right gradient of a constant, 0 everywhere"),
            Trial(constant, lambda dy, v: 1 + 0 * v, v, False, "a gradient of 1 for a constant"),
        ],
        "axes": [
            Trial(lambda v: B @ v, lambda dy, v: B.T @ dy, table, True, "the right gradient of a product"),
            Trial(lambda v: B @ v, lambda dy, v: 1.1 * B.T @ dy, table, False, "a gradient off by a tenth"),
        ],
    }  # fmt: skip
