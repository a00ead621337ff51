r"""Forecasts that need no training, or one call of least squares: what a network has to beat.

x (T, N) holds the past of N series, in rows; each function returns the next K steps, (K, N).
"""

import numpy as np


def persistence(x, K):
    """The last value, K times.

    >>> persistence(np.array([[1.0], [2.0], [3.0]]), 2).T.tolist()
    [[3.0, 3.0]]
    """
    return np.repeat(x[-1:], K, axis=0)


def seasonal_naive(x, K, season):
    """What was there one season before, or two where K is longer than a season.

    >>> seasonal_naive(np.array([[1.0], [2.0], [3.0], [4.0]]), 5, season=3).T.tolist()
    [[2.0, 3.0, 4.0, 2.0, 3.0]]
    """
    return x[len(x) - season + np.arange(K) % season]


def feed_back(model, x, K):
    """K steps from a model of one: each forecast is put at the end of the window, whose first step is dropped.

    model(x (T, N)) -> the next value (N,).

    >>> feed_back(lambda x: x[-1] + x[-2], np.array([[1.0], [1.0]]), 4).T.tolist()
    [[2.0, 3.0, 5.0, 8.0]]
    """
    steps = []
    for _ in range(K):
        steps.append(model(x))
        x = np.concatenate([x[1:], steps[-1][None]])
    return np.stack(steps)


def autoregression(coefficients):
    """The model of one step whose coefficients, as statsmodels' `AutoReg` orders them, are the constant, then those of
    the last value, of the one before, and so on.

    >>> autoregression(np.array([1.0, 0.5]))(np.array([[2.0], [4.0]])).tolist()
    [3.0]
    """
    constant, weights = coefficients[0], coefficients[1:]
    return lambda x: constant + weights @ x[::-1][: len(weights)]
