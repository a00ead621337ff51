"""Mistakes in the pinball loss and in coverage, as edits of `lstm_ref.series.measures`."""

import numpy as np

from grader.judging.diagnosis import Bug

PAGE = "12-forecasting.html#"
LEVELS = "levels = levels[:, None, None]"
LOSS = "return np.mean(np.maximum(levels * error, (levels - 1) * error))  # eq. fc-pinball"
COVERED = "return np.mean((low <= truth) & (truth <= high))"


def pinball(old, new, words):
    return Bug(old, new, f"your pinball_loss {words}.", PAGE + "pinball")


def covered(new, words):
    return Bug(COVERED, f"return {new}", f"your coverage {words}.", PAGE + "coverage")


def mean_of(each):
    return f"return np.mean({each})"


EACH = "np.maximum(levels * error, (levels - 1) * error)"
PINBALL_BUGS = [
    pinball(LOSS, mean_of("np.maximum((1 - levels) * error, -levels * error)"), "has q and 1 - q swapped: too low should cost q, too high 1 - q"),
    pinball(LOSS, mean_of("np.minimum(levels * error, (levels - 1) * error)"), "takes the smaller of the two: it is never above 0. The larger one counts"),
    pinball(LOSS, mean_of("levels * np.abs(error)"), "costs q on both sides: too high should cost 1 - q"),
    pinball(LOSS, mean_of("np.abs(error)"), "is the absolute error, whatever the level"),
    pinball(LOSS, mean_of("2 * np.maximum(levels * error, (levels - 1) * error)"), "is twice too large: for q = 0.5 it is half the absolute error"),
    pinball(LOSS, mean_of("error**2"), "squares the error: its minimum is the mean, not a quantile"),
    pinball(LOSS, mean_of("np.maximum(levels * error, 0)"), "lets too high be free: it costs 1 - q"),
    pinball(LOSS, mean_of("np.maximum(0, (levels - 1) * error)"), "lets too low be free: it costs q"),
    pinball(LOSS, mean_of("np.maximum(levels * error, (1 - levels) * error)"), "has the wrong sign where the forecast is too high: it is (q - 1)(y - forecast)"),
    pinball(LOSS, f"return np.sum({EACH})", "sums: it should be the mean over levels, steps and series"),
    pinball(LOSS, f"return np.mean(np.sum({EACH}, axis=0))", "sums over the levels: it should be their mean"),
    pinball(LOSS, f"return np.mean(np.sum({EACH}, axis=1))", "sums over the horizon: the mean over the K steps is missing"),
    pinball(LOSS, f"return {EACH}.mean(axis=(1, 2))", "gives a number for each level: one for all is asked for"),
    pinball(LOSS, f"return np.mean({EACH}[:, 0])", "looks at the first step ahead only"),
    pinball(LOSS, f"return np.mean({EACH}[0])", "looks at the first level only"),
    pinball(LEVELS, "levels = levels[::-1, None, None]", "takes the levels in the wrong order: quantiles[k] belongs to levels[k]"),
    pinball(LEVELS, "levels = levels.mean()", "takes the mean of the levels: each row of quantiles has its own"),
]  # fmt: skip
COVERAGE_BUGS = [
    covered("np.mean((low < truth) & (truth < high))", "leaves out a truth that lies exactly at an end"),
    covered("np.mean((low <= truth) & (truth < high))", "leaves out a truth that lies exactly at the upper end"),
    covered("np.mean((low <= truth) | (truth <= high))", "counts what is above low *or* below high, which is nearly all: both are needed"),
    covered("np.mean(truth >= low)", "counts what is above low, and does not ask for high"),
    covered("np.sum((low <= truth) & (truth <= high))", "counts: the share is asked for"),
    covered("100 * np.mean((low <= truth) & (truth <= high))", "is in percent: a share lies between 0 and 1"),
    covered("np.mean((low <= truth) & (truth <= high), axis=1)", "gives a number for each step: one for all is asked for"),
    covered("np.mean((low <= truth) & (truth <= high), axis=0)", "gives a number for each series: one for all is asked for"),
    covered("np.mean(np.all((low <= truth) & (truth <= high), axis=0))", "counts a series only if all its steps are covered: each step counts by itself"),
    covered("np.mean(high - low)", "is the mean width of the interval"),
]  # fmt: skip
SIZES = ((1, 1, 5), (3, 2, 4), (4, 5, 3), (2, 3, 11))  # Q, K, N


def quantiles(rng, Q, K, N):
    """Arguments of pinball_loss, whose levels do not stand in order."""
    truth = rng.normal(10, 5, size=(K, N))
    return (
        truth,
        truth + rng.normal(0, 3, size=(Q, K, N)),
        rng.permutation(rng.choice(np.arange(1, 20), Q, replace=False)) / 20,
    )


def interval(rng, K, N):
    """Arguments of coverage: some of the truth is inside, some lies on an end, some is outside on either side."""
    truth = rng.integers(-4, 5, size=(K, N)).astype(float)
    low = rng.integers(-4, 1, size=(K, N)).astype(float)
    return truth, low, low + rng.integers(1, 5, size=(K, N))
