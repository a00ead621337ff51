r"""From a series to windows and targets, and scales that know the past only.

A forecast is made at its *origin*, the last step that is known then. Everything that it uses must stand at or before
the origin: the window itself, the scale that it was put on, and all that the forecaster was trained with.
"""

from itertools import pairwise

import numpy as np

from lstm_ref.arrays import expect_shape


def windows(series, T, K):
    """All windows of T steps, and the K values of the first column that follow each.

    series (L, D) -> x (T, N, D), y (K, N), N = L - T - K + 1. The origin of window n is step n + T - 1.
    Raises ValueError where the series is too short for one window.

    >>> x, y = windows(np.arange(6.0)[:, None], T=3, K=2)
    >>> x[:, :, 0].T.tolist(), y.T.tolist()
    ([[0.0, 1.0, 2.0], [1.0, 2.0, 3.0]], [[3.0, 4.0], [4.0, 5.0]])
    """
    expect_shape("series", series, None, None)
    N = len(series) - T - K + 1
    if N < 1:
        raise ValueError(f"series: expected at least T + K = {T + K} steps, got {len(series)}")
    starts = np.arange(N)
    x = series[starts + np.arange(T)[:, None]]  # (T, N, D)
    y = series[starts + T + np.arange(K)[:, None], 0]  # (K, N)
    return x, y


def fit_scaler(past):
    """Mean and spread of each column of the past (L, D), both (D,). A column that never moves gets the spread 1.

    >>> fit_scaler(np.array([[1.0, 7.0], [3.0, 7.0]]))
    (array([2., 7.]), array([1., 1.]))
    """
    spread = past.std(axis=0)
    return past.mean(axis=0), np.where(past.max(axis=0) > past.min(axis=0), spread, 1.0)


def scale(series, scaler):
    """(L, D) in units -> (L, D) on the scale of `fit_scaler`."""
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    """The inverse of `scale`.

    >>> unscale(np.array([[-1.0, 2.0]]), (np.array([2.0, 7.0]), np.array([3.0, 1.0])))
    array([[-1.,  9.]])
    """
    mean, spread = scaler
    return scaled * spread + mean


def split(x, y, ends):
    """Windows in parts by their targets: training, validation and test, each (x, y), where `ends` holds the steps at
    which a part begins and the next one ends, such as (0, 180, 230, 309).

    A window belongs to a part if all its targets do, so no target stands in two. Its inputs may reach back into the
    part before: at its origin they are known.

    >>> x, y = windows(np.zeros((30, 1)), T=4, K=3)
    >>> [part.shape[1] for part, _ in split(x, y, (0, 15, 22, 30))]
    [9, 5, 6]
    """
    (T, N, _), K = x.shape, len(y)
    first = np.arange(N) + T  # the step of the first target
    inside = [(first >= start) & (first + K <= end) for start, end in pairwise(ends)]
    return [(x[:, some], y[:, some]) for some in inside]


def rolling_origins(length, first, K, step):
    """What is known and what is to be forecast at each origin: pairs of index arrays (past, future).

    The first forecast begins at step `first`, each of the next ones `step` later, and all K steps of each are there.

    >>> [(past[-1].item(), future.tolist()) for past, future in rolling_origins(9, first=4, K=2, step=2)]
    [(3, [4, 5]), (5, [6, 7])]
    """
    return [(np.arange(start), np.arange(start, start + K)) for start in range(first, length - K + 1, step)]
