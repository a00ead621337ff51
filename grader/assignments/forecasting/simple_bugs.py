"""Mistakes in simple forecasts, in MASE and in feeding back, as edits of `lstm_ref.series` and of `feed_back` below."""

import numpy as np

from grader.judging.diagnosis import Bug

PAGE = "12-forecasting.html#"
STAY = "return np.repeat(x[-1:], K, axis=0)"
SEASON = "return x[len(x) - season + np.arange(K) % season]"


def stays(new, words):
    return Bug(STAY, f"return {new}", f"your persistence {words}.", PAGE + "lesson-baselines")


def seasonal(new, words):
    return Bug(SEASON, f"return {new}", f"your seasonal_naive {words}.", PAGE + "lesson-baselines")


PERSISTENCE_BUGS = [
    stays("np.repeat(x[:1], K, axis=0)", "repeats the first value of the window: the last one is the latest known"),
    stays("np.repeat(x.mean(axis=0)[None], K, axis=0)", "repeats the mean of the window: the last value was asked for"),
    stays("x[-K:]", "gives the last K values back: the last one is to be repeated"),
    stays("x[-1]", "gives one step: K are asked for"),
    stays("np.repeat(x[-1:], K, axis=0).T", "comes as (N, K): steps come first"),
    stays("np.repeat(x[:, -1:], K, axis=1).T[:, : x.shape[1]]", "repeats the last column: the last row is the latest step"),
    stays("x[-1] + np.arange(1, K + 1)[:, None] * (x[-1] - x[-2])", "goes on along a line (a drift): the last value is to be repeated"),
    stays("np.repeat(x[-2:-1], K, axis=0)", "repeats the last value but one"),
]  # fmt: skip
SEASONAL_BUGS = [
    seasonal("x[(len(x) - season + np.arange(K) % season) - 1]", "is off by one: its season begins a step too early. Step 1 ahead has the value that came season - 1 steps before the last"),
    seasonal("x[np.minimum(len(x) - season + 1 + np.arange(K) % season, len(x) - 1)]", "is off by one: its season begins a step too late"),
    seasonal("x[(len(x) - season + 1 + np.arange(K) % season) % len(x)]", "is off by one: its season begins a step too late"),
    seasonal("x[len(x) - season + np.arange(K)]", "runs off the window where K is longer than a season: the last season comes again"),
    seasonal("x[np.minimum(len(x) - season + np.arange(K), len(x) - 1)]", "repeats the last value beyond one season: the last season comes again"),
    seasonal("x[len(x) - season + np.arange(K) // -(-K // season)]", "says each value of the season several times in a row (a a b b) where K is longer: the whole season comes again (a b a b)"),
    seasonal("x[-season:]", "gives a season, whatever K is"),
    seasonal("x[np.arange(K) % season]", "takes the first season of the window: the last one is the latest"),
    seasonal("x[len(x) - season - 1 + np.zeros(K, int)]", "repeats one value: each step has its own place in the season"),
    seasonal("x[len(x) - season + np.zeros(K, int)]", "repeats one value: each step has its own place in the season"),
    seasonal("x[len(x) - 1 - np.arange(K) % season]", "goes through the last season backwards"),
    seasonal("x[len(x) - season + np.arange(K) % season].T", "comes as (N, K): steps come first"),
    seasonal("np.repeat(x[-1:], K, axis=0)", "is persistence"),
]  # fmt: skip

MASE = "return np.mean(np.abs(truth - forecast)) / np.mean(np.abs(past[season:] - past[:-season]))  # eq. fc-mase"
OURS, YARD = "np.mean(np.abs(truth - forecast))", "np.mean(np.abs(past[season:] - past[:-season]))"


def scaled(new, words):
    return Bug(MASE, f"return {new}", f"your mase {words}.", PAGE + "mase")


MASE_BUGS = [
    scaled(f"{OURS} / np.mean(np.abs(np.ravel(truth)[season:] - np.ravel(truth)[:-season]))", "takes its yardstick from the test span: the naive error of the *past* is the scale"),
    scaled(f"{OURS} / np.mean(np.abs(np.diff(truth, axis=0)))", "takes its yardstick from the test span: the naive error of the *past* is the scale"),
    scaled(f"{OURS} / (np.sum(np.abs(past[season:] - past[:-season])) / len(past))", "divides its yardstick by the steps of the past: there are `season` changes fewer than steps"),
    scaled(f"{OURS} / np.mean(np.abs(past[1:] - past[:-1]))", "always takes steps of one for its yardstick: the season is given"),
    scaled(f"{OURS} / np.std(past)", "divides by the standard deviation of the past: the mean absolute naive error is the scale"),
    scaled(f"{OURS} / np.mean(np.abs(past))", "divides by the mean size of the past, which depends on where zero is"),
    scaled(f"{OURS} / np.mean(np.abs(past - past.mean()))", "divides by the mean distance from the mean: the naive forecast is the value one season before"),
    scaled(f"np.abs(np.mean(truth - forecast)) / {YARD}", "takes the size of the mean error, in which errors of both signs cancel: it should be first the size, then the mean"),
    scaled(f"np.mean(truth - forecast) / {YARD}", "leaves the sign in: errors of both signs cancel"),
    scaled(f"np.sum(np.abs(truth - forecast)) / {YARD}", "sums the errors over steps and series: the mean is missing"),
    scaled(f"np.mean(np.sum(np.abs(truth - forecast), axis=0)) / {YARD}", "sums over the horizon: the mean over the K steps is missing"),
    scaled(f"np.mean(np.abs(truth - forecast)[0]) / {YARD}", "looks at the first step ahead only"),
    scaled(f"np.mean(np.abs(truth - forecast)[-1]) / {YARD}", "looks at the last step ahead only"),
    scaled(f"np.mean(np.abs(truth - forecast), axis=0) / {YARD}", "gives a number for each series: one for all is asked for"),
    scaled(f"np.mean(np.abs(truth - forecast), axis=1) / {YARD}", "gives a number for each step ahead: one for all is asked for"),
    scaled(f"np.mean((truth - forecast) ** 2) / {YARD}", "squares the errors"),
    scaled("np.mean((truth - forecast) ** 2) / np.mean((past[season:] - past[:-season]) ** 2)", "squares the errors, above and below"),
    scaled("np.sqrt(np.mean((truth - forecast) ** 2)) / np.sqrt(np.mean((past[season:] - past[:-season]) ** 2))", "takes roots of mean squares: sizes are to be averaged"),
    scaled(f"{YARD} / {OURS}", "is upside down: a worse forecast should have more"),
    scaled(f"{OURS} * {YARD}", "multiplies by the naive error: divide by it"),
    scaled(f"{OURS} / np.mean(np.abs(past[season + 1 :] - past[: -season - 1]))", "is off by one in its season: compare each value with that `season` steps before"),
    scaled(f"{OURS} / np.mean(past[season:] - past[:-season])", "leaves the sign in its yardstick: ups and downs of the past cancel"),
    scaled("np.mean(np.abs((truth - forecast) / truth))", "is the mean *percentage* error"),
]  # fmt: skip
ERRORS = ((1, 1, 6, 1), (3, 1, 9, 2), (4, 3, 14, 5), (2, 7, 25, 12))  # K, N, steps of past, season


def errors(rng, K, N, steps, season):
    """Arguments of mase."""
    return rng.normal(3, 2, size=(K, N)), rng.normal(3, 2, size=(K, N)), rng.normal(5, 3, size=steps).cumsum(), season


def feed_back(model, x, K, mean, spread):
    """K steps in the units of the series x (T, N), from a model that maps scaled windows (T, N) to the next value (N,)."""
    window = (x - mean) / spread
    steps = []
    for _ in range(K):
        value = model(window)
        steps.append(value)
        window = np.concatenate([window[1:], value[None]])
    return np.stack(steps) * spread + mean


START, ASK, KEEP = "window = (x - mean) / spread", "value = model(window)", "steps.append(value)"
MOVE, RETURN = "window = np.concatenate([window[1:], value[None]])", "return np.stack(steps) * spread + mean"


def feed(old, new, words):
    return Bug(old, new, f"your feed_back {words}.", PAGE + "lesson-steps")


FEED_BUGS = [
    feed(RETURN, "return np.stack(steps)", "forgets to go back to the units of the series: the model answers on its own scale"),
    feed(START, "window = x", "gives the model the series as it is: it knows the scaled one only"),
    feed(MOVE, "window = window", "asks the same window again and again: the forecast goes to its end"),
    feed(MOVE, "window = np.concatenate([window[1:], window[-1:]])", "puts the last known value at the end again and again: the forecast belongs there"),
    feed(MOVE, "window = np.concatenate([window, value[None]])", "lets the window grow: its first step is dropped when the forecast comes in"),
    feed(MOVE, "window = np.concatenate([value[None], window[:-1]])", "puts the forecast in at the beginning: it is the latest step, and stands last"),
    feed(MOVE, "window = np.concatenate([value[None], window[1:]])", "puts the forecast in the place of the first step: it is the latest step, and stands last"),
    feed(MOVE, "window = np.concatenate([window[:-1], value[None]])", "overwrites the last step of the window: all move up by one, and the first is dropped"),
    feed(MOVE, "window = np.concatenate([window[1:], (value * spread + mean)[None]])", "feeds back the forecast in units: the model wants it scaled"),
    feed(MOVE, "window = np.concatenate([window[1:], ((value - mean) / spread)[None]])", "scales the forecast once more before it is fed back: the model's answer is on its scale already"),
    feed(RETURN, "return np.stack(steps) * spread", "forgets the mean on the way back to units"),
    feed(RETURN, "return (np.stack(steps) + mean) * spread", "adds the mean before it multiplies by the spread: the other way round"),
    feed(RETURN, "return (np.stack(steps) - mean) / spread", "scales its forecasts once more: it should undo that"),
    feed(START, "window = (x - x.mean(axis=0)) / x.std(axis=0)", "scales each window by itself: mean and spread are given"),
    feed(START, "window = x - mean", "does not divide the window by the spread"),
    feed(RETURN, "return steps[-1] * spread + mean", "returns the last step alone: all K are asked for"),
    feed(RETURN, "return (np.stack(steps) * spread + mean).T", "comes as (N, K): steps come first"),
    feed(RETURN, "return np.stack(steps)[::-1] * spread + mean", "comes last step first"),
    feed(f"{ASK}\n        {KEEP}", f"steps.append(window[-1])\n        {ASK}", "is one step late: it begins with the last known value and leaves the last forecast out"),
    feed(KEEP, "steps.append(value if not steps else steps[-1] + value)", "adds the forecasts up: each is a value, not a change"),
]  # fmt: skip
STEPS = ((3, 1, 1), (3, 1, 2), (4, 3, 3), (6, 2, 5))  # T, N, K, the smallest first
MANY_STEPS = ((2, 1, 5), (3, 4, 8))


def one_step(rng, T, N, K):
    """Arguments of feed_back: a model that weighs every step of the window differently, and knows how long it is."""
    weights = rng.uniform(0.2, 0.6, size=T) * rng.choice([-1, 1], size=T)

    def model(window):
        window = np.asarray(window, dtype=float)
        if window.shape != (T, N):  # said to the learner, whose code has called it
            raise ValueError(f"model: expected a window of shape {(T, N)}, got {window.shape}")
        return np.tanh(weights @ window) + 0.3

    return model, rng.normal(50, 20, size=(T, N)), K, float(rng.uniform(30, 60)), float(rng.uniform(5, 20))
