"""Series of known structure, so that it is known how well they can be forecast."""

import numpy as np


def tank(length, rng, slowest=14, fastest=5, noise=0.02):
    """The level of a tank that fills and is emptied when it is full: (length,), from 0 to about 1.

    Each filling takes its own time, drawn between `fastest` and `slowest` steps, so the season has no fixed length.
    `noise` is the standard deviation of what is read off.

    >>> tank(5, np.random.default_rng(0), noise=0).round(2).tolist()
    [0.0, 0.09, 0.19, 0.28, 0.37]
    """
    levels = []
    while len(levels) < length:
        takes = rng.uniform(fastest, slowest)
        levels += (np.arange(int(np.ceil(takes))) / takes).tolist()
    return np.array(levels[:length]) + noise * rng.normal(size=length)


def wave(length, rng, period=11.0, noise=0.3):
    """A wave that a random walk of its phase and its size carries on: (length,), about zero.

    It is a linear autoregression of order two, whose roots turn by 2 pi / period a step and shrink a little.

    >>> wave(4, np.random.default_rng(0)).shape
    (4,)
    """
    shrink, turn = 0.98, 2 * np.pi / period
    values = [0.0, 0.0]
    for push in noise * rng.normal(size=length + 50):
        values.append(2 * shrink * np.cos(turn) * values[-1] - shrink**2 * values[-2] + push)
    return np.array(values[-length:])
