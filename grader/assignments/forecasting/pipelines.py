"""Pipelines that leak, and some that do not, on which a learner's detective is tried.

Each is `prepare(series (L, 1), first)` -> x_train (T, N, 1), y_train (K, N), x_test (T, M, 1), y_test (K, M). The test
span begins at step `first`; the first target of test window m is step first + m. They are pure: the same series gives
the same arrays.
"""

from zlib import crc32

import numpy as np

from lstm_ref.series.windows import windows

T, K = 6, 2


def cut(inputs, targets, first, late=0):
    """Windows of the columns `inputs`, targets of `targets`; `late`: how many targets of the training lie in the test span."""
    x, _ = windows(inputs, T, K)
    _, y = windows(targets, T, K)
    end = first - T - K + 1 + late
    return x[:, :end], y[:, :end], x[:, first - T :], y[:, first - T :]


def prepared(inputs, targets=None):
    """A pipeline that changes the whole series before it is cut: inputs(series, first), and targets the same way."""

    def prepare(series, first):
        changed = inputs(series, first)
        return cut(changed, changed if targets is None else targets(series, first), first)

    return prepare


def as_it_is(series, first):
    return series


def standard(series, past):
    spread = np.nanstd(past, axis=0)
    return (series - np.nanmean(past, axis=0)) / np.where(spread > 0, spread, 1)


def known_scale(series, first):
    return standard(series, series[:first])


def all_scale(series, first):
    return standard(series, series)


def by(scale):
    """Divide the series by what `scale` finds in the whole of it."""
    return lambda series, first: series / (1 + np.abs(scale(series)))


def running_mean(offsets):
    def change(series, first):
        steps = np.arange(len(series))[:, None] + np.array(offsets)
        inside = (steps >= 0) & (steps < len(series))
        values = np.where(inside, series[:, 0][np.clip(steps, 0, len(series) - 1)], 0)
        return (values.sum(axis=1) / inside.sum(axis=1))[:, None]

    return change


def differences(series, first):
    return np.diff(series, axis=0, prepend=series[:1])


def season_taken_out(whole, season=4):
    """The mean of each place in the season taken away; of the whole series, or of what is known."""

    def change(series, first):
        known = series if whole else series[:first]
        means = np.array([known[k::season].mean(axis=0) for k in range(season)])
        return series - means[np.arange(len(series)) % season]

    return change


def trend_taken_out(whole):
    def change(series, first):
        steps = np.arange(len(series))
        known = steps if whole else steps[:first]
        line = np.polyfit(known, series[known, 0], 1)
        return series - np.polyval(line, steps)[:, None]

    return change


def clipped(whole):
    def change(series, first):
        low, high = np.quantile(series if whole else series[:first], (0.1, 0.9))
        return np.clip(series, low, high)

    return change


def ranks(series, first):
    return np.argsort(np.argsort(series[:, 0])).astype(float)[:, None]


def with_gaps(fill):
    """Every seventh value is missing; it is filled in, or stays."""

    def change(series, first):
        holed = series.copy()
        holed[5::7] = np.nan
        return fill(holed)

    return change


def from_before(holed):
    filled = holed.copy()
    for t in range(1, len(filled)):
        filled[t] = np.where(np.isnan(filled[t]), filled[t - 1], filled[t])
    return filled


def from_after(holed):
    return from_before(holed[::-1])[::-1].copy()


def along_a_line(holed):
    known = ~np.isnan(holed[:, 0])
    steps = np.arange(len(holed))
    return np.interp(steps, steps[known], holed[known, 0])[:, None]


def shuffled(before):
    """Windows in a random order: shuffled before they are split, or the training windows alone, after it."""

    def prepare(series, first):
        rng = np.random.default_rng(3)
        if not before:
            x, y, x_test, y_test = cut(series, series, first)
            order = rng.permutation(x.shape[1])
            return x[:, order], y[:, order], x_test, y_test
        x, y = windows(series, T, K)
        test = np.sort(rng.permutation(x.shape[1])[: len(series) - first - K + 1])
        train = np.setdiff1d(np.arange(x.shape[1]), test)
        last = slice(first - T, None)
        return x[:, train], y[:, train], x[:, last], y[:, last]

    return prepare


def late(steps):
    return lambda series, first: cut(series, series, first, late=steps)


def window_with_target(series, first):
    """Test windows that end in their first target; the training is as it should be."""
    x, y, _, y_test = cut(series, series, first)
    reads, _ = windows(series, T, 1)
    return x, y, reads[:, first - T + 1 : first - T + 1 + y_test.shape[1]], y_test


def scaled_at_each_origin(ahead):
    """Each test window on the scale of all that was known at its origin, or of `ahead` steps more."""

    def prepare(series, first):
        x, y, x_test, y_test = cut(known_scale(series, first), series, first)
        raw = cut(series, series, first)[2]
        for m in range(raw.shape[1]):
            x_test[:, m] = standard(raw[:, m], series[: first + m + ahead])
        return x, y, x_test, y_test

    return prepare


def one_window_knows(number):
    """Only one of the test windows ends in its target: 0 is the first, -1 the last."""

    def prepare(series, first):
        x, y, x_test, y_test = cut(series, series, first)
        start = first - T + 1 + number % x_test.shape[1]
        x_test = x_test.copy()
        x_test[:, number] = series[start : start + T]
        return x, y, x_test, y_test

    return prepare


def one_target_knows(series, first):
    """The last of the training targets is on a scale of the whole series; all else is as it should be."""
    x, y, x_test, y_test = cut(series, series, first)
    y[-1, -1] /= 1 + np.abs(series).mean()
    return x, y, x_test, y_test


def far_end_known(series, first):
    """The first test window is divided by what the very last step of the series says, whichever it is."""
    x, y, x_test, y_test = cut(series, series, first)
    x_test[:, 0] /= 1 + np.abs(series[-1])
    return x, y, x_test, y_test


def ordered_by_the_whole(series, first):
    """The right training windows, in an order that is drawn from a seed made of the whole series."""
    x, y, x_test, y_test = cut(series, series, first)
    order = np.random.default_rng(crc32(series.tobytes())).permutation(x.shape[1])
    return x[:, order], y[:, order], x_test, y_test


def training_inputs_alone(series, first):
    """Training windows on a scale of the whole series; test windows on that of the past, and raw targets."""
    return cut(all_scale(series, first), series, first)[0], *cut(known_scale(series, first), series, first)[1:]


def as_float32(series, first):
    return tuple(part.astype(np.float32) for part in cut(known_scale(series, first), series, first))


def drops_outliers(series, first):
    """Training windows that hold a value far from the mean of the whole series are left out."""
    x, y, x_test, y_test = cut(series, series, first)
    kept = (np.abs(x - series.mean()) <= 2 * series.std()).all(axis=(0, 2))
    return x[:, kept], y[:, kept], x_test, y_test


def outliers_missing(series, first):
    """Values far from the mean of the whole series count as missing."""
    return np.where(np.abs(series - series.mean()) <= 2 * series.std(), series, np.nan)


def knows(part, at, step):
    """The entries `at` of one of the four parts know step `first + step`; all else is as it should be."""

    def prepare(series, first):
        parts = [each.copy() for each in cut(series, series, first)]
        parts[part][at] += series[first + step]
        return tuple(parts)

    return prepare


def says_nothing(series, first):
    """Arrays that are the same whatever the series is."""
    return tuple(np.zeros_like(part) for part in cut(series, series, first))


def says_targets(series, first):
    """Arrays that are the same whatever the series is, but for the test targets, which are those of the series."""
    return *says_nothing(series, first)[:3], cut(series, series, first)[3]


# Judged by nobody: what a detective says of them tells mistakes apart that give the same answers elsewhere.
TELLING = [
    *(knows(part, row, 0) for part in (0, 1) for row in (0, -1)),
    *(knows(2, (row, 4), 4) for row in (0, -1)),
    *(one_window_knows(number) for number in (1, 4, 7)),
    says_nothing,
    says_targets,
]
CLEAN = {
    "that do nothing, or scale by the past": [prepared(as_it_is), prepared(known_scale)],
    "whose test windows are scaled anew at each origin, or whose training windows are shuffled after the split": [
        scaled_at_each_origin(0),
        shuffled(before=False),
    ],
    "that look back: differences, a running mean up to now, a season, a trend and limits of the past": [
        prepared(differences),
        prepared(running_mean((-2, -1, 0))),
        prepared(season_taken_out(whole=False)),
        prepared(trend_taken_out(whole=False)),
        prepared(clipped(whole=False)),
    ],
    "with missing values, and in float32": [
        prepared(with_gaps(from_before)),
        prepared(with_gaps(lambda holed: holed)),
        as_float32,
    ],
}
