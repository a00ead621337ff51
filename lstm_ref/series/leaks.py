r"""Does the future reach back? A pipeline is run again on a series whose test span is another, and what must not know
of that is compared.

`prepare(series (L, D), first)` -> x_train (T, N, D), y_train (K, N), x_test (T, M, D), y_test (K, M); the test span
begins at step `first`, and the first target of test window m is step first + m.
"""

import numpy as np


def moved(before, after):
    """The largest difference of two arrays; infinite where their shapes, or their missing values, differ."""
    if before.shape != after.shape or not np.array_equal(np.isnan(before), np.isnan(after)):
        return np.inf
    return np.nanmax(np.abs(before - after), initial=0.0)


def others(series, first, rng):
    """The series with three other futures from step `first` on: far above, far below, and without order."""
    reach = 10 * (np.nanmax(np.abs(series)) + 1)
    for shift in (reach, -reach, reach * rng.normal(size=(len(series) - first, series.shape[1]))):
        other = series.copy()
        other[first:] += shift
        yield other


def train_moves(prepare, series, first, rng):
    """How far the training arrays move with the test span: 0 for a pipeline without a leak.

    >>> def scaled_by_all(series, first):
    ...     return [part[None] for part in np.split(series / series.max(), [first])] * 2
    >>> bool(train_moves(scaled_by_all, np.arange(6.0)[:, None], 4, np.random.default_rng(0)) > 0)
    True
    """
    before = prepare(series.copy(), first)[:2]
    runs = (prepare(other, first)[:2] for other in others(series, first, rng))
    return max(moved(*pair) for after in runs for pair in zip(before, after, strict=True))


def inputs_move(prepare, series, first, rng):
    """How far the inputs of test windows move with what comes after their origins."""
    before = prepare(series.copy(), first)[2]
    return max(
        moved(before[:, : m + 1], prepare(other, first)[2][:, : m + 1])
        for m in range(before.shape[1])
        for other in others(series, first + m, rng)
    )
