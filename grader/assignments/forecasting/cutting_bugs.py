"""Mistakes in windows, scales and rolling origins, as edits of `lstm_ref.series.windows`."""

import numpy as np

from grader.judging.diagnosis import Bug

PAGE = "12-forecasting.html#"
COUNT = "N = len(series) - T - K + 1"
STARTS = "starts = np.arange(N)"
X = "x = series[starts + np.arange(T)[:, None]]  # (T, N, D)"
Y = "y = series[starts + T + np.arange(K)[:, None], 0]  # (K, N)"
END = "return x, y"


def window(old, new, words):
    return Bug(old, new, f"your windows {words}.", PAGE + "lesson-windows")


WINDOW_BUGS = [
    window(COUNT, "N = len(series) - T - K", "leave out the last one: its last target is the last step of the series, and it fits. There are L - T - K + 1"),
    window(Y, "y = series[starts + T - 1 + np.arange(K)[:, None], 0]", "contain their first target: it is the last value that is read. The targets begin one step later"),
    window(Y, "y = series[np.minimum(starts + T + 1 + np.arange(K)[:, None], len(series) - 1), 0]", "have targets that come one step late: the first is the step right after the window"),
    window(f"{STARTS}\n    {X}\n    {Y}", f"starts = np.arange(N - 1)\n    {X}\n    {Y.replace('T + np', 'T + 1 + np')}", "have targets that come one step late: the first is the step right after the window"),
    window(Y, "y = series[starts + np.arange(K)[:, None], 0]", "have targets from the beginning of the window: they come after its end"),
    window(Y, "y = series[starts + T + np.arange(K)[:, None], -1]", "forecast the last column: the first one is asked for"),
    window(Y, "y = series[starts + T + np.arange(K)[:, None]]", "have targets of all columns: the first column is to be forecast, so y is (K, N)"),
    window(Y, "y = series[starts + T + np.arange(K)[::-1, None], 0]", "have their targets last first: row 0 is one step ahead"),
    window(Y, "y = series[starts + T + K - 1 + np.zeros((K, 1), int), 0]", "have the value K steps ahead in every row of y: row k is k + 1 steps ahead"),
    window(Y, "y = series[starts + T + K - 1, 0]", "have only the value K steps ahead for a target: all K are asked for"),
    window(STARTS, "starts = np.arange(0, N, T)", "begin T steps apart: one begins at every step"),
    window(STARTS, "starts = np.arange(0, N, K)", "begin K steps apart: one begins at every step"),
    window(STARTS, "starts = np.random.default_rng(0).permutation(N)", "come in a shuffled order: time is the order of the columns"),
    window(STARTS, "starts = np.arange(N)[::-1]", "come last first: column 0 is the earliest"),
    window(X, "x = series[starts + np.arange(T)[::-1, None]]", "are read backwards: row 0 of x is the earliest step"),
    window(END, "return x.transpose(1, 0, 2), y.T", "come as (N, T, D): arrays here are time-major, x (T, N, D) and y (K, N)"),
    window(END, "return x.transpose(1, 0, 2), y", "come as (N, T, D): arrays here are time-major, x (T, N, D)"),
    window(END, "return x, y.T", "have targets (N, K): steps come first, y is (K, N)"),
    window(END, "return x[:, :, 0], y", "read the first column alone: x is (T, N, D), with all columns"),
]  # fmt: skip

# --- scales: (L, D, whether a column is constant), and the reference with the arguments that a learner's has

LEVELS = ((6, 1, False), (9, 2, False), (12, 3, True))


def levels(rng, L, D, constant=False):
    """A series whose level and spread rise, so that its past and the whole differ in both; maybe one constant column."""
    series = 10 * rng.normal(size=D) + (1 + np.arange(L)[:, None]) * rng.normal(size=(L, D)) + np.arange(L)[:, None]
    if constant:
        series[:, -1] = 2.7  # NumPy's std of these is not exactly 0
    return series


def fit_scaler(series, first):
    """series (L, D) -> mean (D,), spread (D,). Of the steps before `first`."""
    past = series[:first]
    spread = past.std(axis=0)
    still = past.max(axis=0) == past.min(axis=0)
    return past.mean(axis=0), np.where(still, 1.0, spread)


PAST = "past = series[:first]"
SPREAD = "spread = past.std(axis=0)"
STILL = "still = past.max(axis=0) == past.min(axis=0)"
SCALER = "return past.mean(axis=0), np.where(still, 1.0, spread)"


def scaler(old, new, words):
    return Bug(old, new, f"your fit_scaler {words}.", PAGE + "scaling")


WHOLE = "takes mean and spread from the whole series: every training value then knows a little of the test span"
SCALER_BUGS = [
    scaler(PAST, "past = series", WHOLE),
    scaler(f"{SPREAD}\n    {STILL}\n    {SCALER}", f"spread = series.std(axis=0)\n    {STILL}\n    {SCALER.replace('past.mean', 'series.mean')}", WHOLE),
    scaler(PAST, "past = series[: first + 1]", "takes step `first` too, which is the first of the test span"),
    scaler(PAST, "past = series[: first - 1]", "leaves out the last step that is known, first - 1"),
    scaler(PAST, "past = series[first:]", "takes mean and spread from the test span"),
    scaler(SPREAD, "spread = past.std(axis=0, ddof=1)", "divides by the number of steps less one: NumPy's std as it is was asked for"),
    scaler(SPREAD, "spread = past.var(axis=0)", "returns the variance: the spread is its root"),
    scaler(SPREAD, "spread = past.max(axis=0) - past.min(axis=0)", "takes the range for the spread: the standard deviation was asked for"),
    scaler(SPREAD, "spread = series.std(axis=0)", "takes the spread from the whole series, and only the mean from the past"),
    scaler(SPREAD, "spread = np.full(past.shape[1], past.std())", "takes one spread for all columns: each has its own"),
    scaler("past.mean(axis=0), np", "series.mean(axis=0), np", "takes the mean from the whole series, and only the spread from the past"),
    scaler("past.mean(axis=0), np", "np.full(past.shape[1], past.mean()), np", "takes one mean for all columns: each has its own"),
    scaler("past.mean(axis=0), np", "np.median(past, axis=0), np", "takes the median: the mean was asked for"),
    scaler(STILL, "still = np.zeros(past.shape[1], bool)", "gives a constant column the spread 0, by which scale divides: give it 1"),
    scaler(SCALER, "return past.mean(axis=0), spread + 1e-8", "adds a little to every spread: a constant column should get 1, and the others what they have"),
    scaler(STILL, "still = spread == 0", "asks whether the spread is exactly 0, which NumPy's std of equal numbers need not be: compare the values"),
    scaler(STILL, "still = series.max(axis=0) == series.min(axis=0)", "looks at the whole series to find a column that does not move: it may move later, and must have the spread 1 all the same"),
    scaler(STILL, "still = past[0] == past[-1]", "takes a column for one that did not move where it ends on the value that it began with: look at all between"),
    scaler(STILL, "still = (np.diff(past, axis=0) == 0).any(axis=0)", "takes a column for one that did not move where two neighbours in it are equal: all must be"),
    scaler(SCALER, "return spread, past.mean(axis=0)", "returns the spread first: the mean comes first"),
    scaler(SPREAD, "spread = past.std(axis=1)[: past.shape[1]]", "takes the spread along the wrong axis: it should be over time, for each column"),
]  # fmt: skip

SCALED, UNSCALED = "return (series - mean) / spread", "return scaled * spread + mean"


def scaled(new, words):
    return Bug(SCALED, f"return {new}", f"your scale {words}.", PAGE + "scaling")


def unscaled(new, words):
    return Bug(UNSCALED, f"return {new}", f"your unscale {words}.", PAGE + "scaling")


SCALE_BUGS = [
    scaled("series - mean / spread", "divides the mean alone: brackets are missing"),
    scaled("(series - series.mean(axis=0)) / series.std(axis=0)", "takes mean and spread of what it is given: those of the scaler are to be used"),
]  # fmt: skip
UNSCALE_BUGS = [
    unscaled("(scaled + mean) * spread", "adds the mean before it multiplies: it should be first the spread, then the mean"),
    unscaled("scaled", "gives back what it is given: a forecast would stay on the scale of the network"),
    unscaled("(scaled - mean) / spread", "scales once more: it should undo that"),
]  # fmt: skip

LIST = "return [(np.arange(start), np.arange(start, start + K)) for start in range(first, length - K + 1, step)]"


def origin(old, new, words):
    return Bug(LIST, LIST.replace(old, new), f"your rolling_origins {words}.", PAGE + "rolling-origin")


ORIGIN_BUGS = [
    origin("length - K + 1", "length - K", "leave out the last origin, after which exactly K steps are left"),
    origin("length - K + 1", "length", "go on until fewer than K steps are left"),
    origin("length - K + 1, step", "length - K + 1, K", "move on by K: `step` is given"),
    origin("length - K + 1, step", "length - K + 1", "move on by one step: `step` is given"),
    origin("(np.arange(start),", "(np.arange(first),", "know no more at later origins than at the first: all before the forecast is known by then"),
    origin("(np.arange(start),", "(np.arange(length),", "know the whole series: training on that is training on the future"),
    origin("(np.arange(start),", "(np.arange(start + K),", "know the steps that are to be forecast"),
    origin("(np.arange(start),", "(np.arange(start + 1),", "know the first step that is to be forecast: the past ends one step before"),
    origin("(np.arange(start),", "(np.arange(start - 1),", "do not know the last step before the forecast"),
    origin("(np.arange(start),", "(np.delete(np.arange(length), np.arange(start, start + K)),", "know what comes after the forecast, too: that is cross-validation, and here the future"),
    origin("(np.arange(start),", "(np.arange(start - first, start),", "forget the earliest steps: the past begins at step 0"),
    origin("np.arange(start, start + K)", "np.arange(start + 1, start + K + 1)", "ask for forecasts that begin one step late"),
    origin("np.arange(start, start + K)", "np.arange(start, length)", "ask for all steps up to the end: K are asked for"),
    origin("np.arange(start, start + K)", "np.arange(start + K - 1, start + K)", "ask for the last of the K steps alone"),
    origin("range(first,", "range(first + step,", "leave out the first origin"),
    origin("range(first,", "range(1,", "begin at step 1: the first forecast begins at `first`"),
    origin("(np.arange(start), np.arange(start, start + K))", "(np.arange(start, start + K), np.arange(start))", "hold (future, past): the past comes first"),
]  # fmt: skip
