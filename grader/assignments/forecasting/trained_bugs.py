"""Mistakes in training a forecaster, read off its forecasts."""

import numpy as np

from grader.judging.diagnosis import Diagnosis

PAGE = "12-forecasting.html#"
NOT_BACK = "That fits numbers which were not multiplied by the spread of the training windows: go back to the units of the series before you return them."
TWICE = "That fits numbers which were multiplied by the spread of the training windows once too often: is what the training aims at on the scale, as the inputs are?"
GROWING = "The first step is on the scale, and those after it are further and further off: are changes that the training counts from the last value of the window added up in predict, as if each were the change from the step before?"
OTHER_SCALE = "Do inputs, targets and forecasts go to the scale and back in the same way? Or are the weights held too small, or the updates too few?"
COPY = Diagnosis(
    "your forecaster nearly repeats the last value: it is persistence with weights. A network: train it for longer, and look whether its loss falls below that of persistence.",
    PAGE + "stock-late",
)
MEAN = Diagnosis(
    "your forecaster says nearly the same of every window: are the new weights kept after each update, is the gradient subtracted, are inputs and targets scaled? Are the weights free to grow, or are they held too small?",
    PAGE + "lesson-steps",
)
LATE = Diagnosis(
    "your forecasts fit the truth better when they are moved by a step: are windows and targets one step apart in your training?",
    PAGE + "lesson-windows",
)
REVERSED = Diagnosis(
    "your forecasts fit the truth better when their steps are turned round: does the last step stand first, in predict or in what the training aims at?",
    PAGE + "lesson-windows",
)
ROUGH = Diagnosis(
    "your forecaster's error is below that of the linear forecast, and not far enough below. A network: more updates, more cells, or a rate that falls towards the end.",
    PAGE + "lesson-steps",
)
AGAIN = Diagnosis(
    "your predict answers otherwise when it is asked the same again: does it draw at random (dropout is for training alone), or go on from what an earlier call left?",
    PAGE + "lesson-steps",
)
BATCH = Diagnosis(
    "your predict takes a mean, a spread or something else from all the windows that it is asked about: they belong to the training, for at its origin a forecast knows its own window only.",
    PAGE + "scaling",
)
ORDER = Diagnosis(
    "what your predict says of a window depends on the others that it is asked about, and on their order: does a reshape stand where a transpose belongs, or does a state go on from one window to the next? At its origin a forecast knows its own window only.",
    PAGE + "lesson-windows",
)
BY_HEART = Diagnosis(
    "the error on the windows that your forecaster was given is less than half of that on later ones: it knows them by heart. A network: fewer updates, fewer cells, or other windows for each update.",
    PAGE + "lesson-steps",
)
NOT_EVEN = Diagnosis(
    "your forecaster is as far off on the windows that it was given as on later ones. A network: does each update see other windows, are there enough of them, does the loss fall? And does predict do with a window what the training did?",
    PAGE + "lesson-steps",
)


def off_scale(what, *tanks):
    """The diagnosis of numbers that lie elsewhere, or rise and fall with those wanted by another factor. Of each tank, which have
    units of their own: the numbers (K, N), those wanted, and the spread of the training windows."""
    got, want, _ = tanks[0]
    together = np.corrcoef(got.ravel(), want.ravel())[0, 1] > 0.5 if got.std() > 1e-9 * want.std() else False
    apart = abs(got.mean() - want.mean()) > want.std()
    slopes, spreads = np.array([_slope(*pair) for *pair, _ in tanks]), np.array([spread for *_, spread in tanks])
    if not apart and (not together or 0.4 < slopes[0] < 2.5):
        return []
    first, last = (np.array([_slope(got[k], want[k]) for got, want, _ in tanks]) for k in (0, -1))
    sizes = f"mean {got.mean():.3g} and spread {got.std():.3g} where {want.mean():.3g} and {want.std():.3g} belong"
    fit = {NOT_BACK: slopes / spreads, TWICE: slopes * spreads} if _near(first / last, 2) else {GROWING: first}
    cause = next((words for words, ratios in fit.items() if _near(ratios, 1.25)), OTHER_SCALE)
    words = f"{what} {'rises and falls with the truth but ' if together else ''}is on another scale, {sizes}. {cause}"
    return [Diagnosis(words, PAGE + "scaling")]


def _near(ratios, factor):
    """Whether none of some ratios is further from 1 than by a factor."""
    return ((ratios > 1 / factor) & (ratios < factor)).all()


def _slope(got, want):
    """Of the line by which the numbers wanted are best read off others."""
    return np.mean((got - got.mean()) * (want - want.mean())) / (got.var() or 1)


def some_steps(trial):
    """The diagnosis of a forecaster that is worse than the linear forecast at some of the steps, and better at the
    others."""
    own, linear = (np.abs(each - trial.y_test).mean(axis=1) for each in (trial.forecast, trial.linear_forecast))
    worse = np.flatnonzero(own > 1.5 * linear)
    if not len(worse) or not (np.delete(own < linear, worse)).all() or len(worse) > len(own) / 2:
        return []
    rows = ", ".join(map(str, worse))
    words = f"your forecaster is better than the linear forecast at all steps but those of the rows {rows}, where its error is over 1.5 times as large: where do these rows come from?"
    return [Diagnosis(words, PAGE + "lesson-windows")]


def diagnose(*trials):
    """What is wrong with a forecaster, read off its forecasts for the steps that it has not seen: mostly those of the
    first of its trials."""
    trial, asked = trials[0], [(each, each.x.std()) for each in trials]
    forecast, truth, last = trial.forecast, trial.y_test, trial.x_test[-1]
    if found := off_scale("what your forecaster says", *((t.forecast, t.y_test, spread) for t, spread in asked)):
        return found
    if forecast.std(axis=1).max() < 0.15 * truth.std():
        return [MEAN]
    changes = ((t.forecast - t.x_test[-1], t.y_test - t.x_test[-1], spread) for t, spread in asked)
    if found := off_scale("what your forecaster adds to the last value", *changes):
        return found
    if np.abs(forecast - last).mean() < 0.4 * np.abs(truth - last).mean():
        return [COPY]
    own = trial.error(forecast)
    moved = min(np.abs(forecast[1:] - truth[:-1]).mean(), np.abs(forecast[:-1] - truth[1:]).mean())
    if moved < 0.6 * own:
        return [LATE]
    if trial.error(forecast[::-1]) < 0.6 * own:
        return [REVERSED]
    if found := some_steps(trial):
        return found
    given = np.abs(trial.ask(trial.x) - trial.y).mean()
    if given < 0.5 * own:
        return [BY_HEART]
    if own < trial.bars["linear"]:
        return [ROUGH]
    return [NOT_EVEN] if given > 0.8 * own else []
