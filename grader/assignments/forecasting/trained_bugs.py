"""Mistakes in training a forecaster, read off its forecasts."""

import numpy as np

from grader.judging.diagnosis import Diagnosis

PAGE = "12-forecasting.html#"
UNITS = Diagnosis(
    "your forecasts rise and fall with the truth but are on another scale: go back to the units of the series before you return them.",
    PAGE + "scaling",
)
COPY = Diagnosis(
    "your forecaster repeats the last value: it is persistence with weights. Train it for longer, and look whether its loss falls below that of persistence.",
    PAGE + "stock-late",
)
MEAN = Diagnosis(
    "your forecaster says the same of every window: are the new weights kept after each update, is the gradient subtracted, and are inputs and targets scaled?",
    PAGE + "lesson-steps",
)
LATE = Diagnosis(
    "your forecasts fit the truth better when they are moved by a step: are windows and targets one step apart in your training?",
    PAGE + "lesson-windows",
)
ROUGH = Diagnosis(
    "your forecaster has learned when the tank rises, and is a little off everywhere: a network needs more updates, more cells, or a rate that falls towards the end.",
    PAGE + "lesson-steps",
)
BATCH = Diagnosis(
    "your predict takes a mean, a spread or something else from all the windows that it is asked about: they belong to the training, for at its origin a forecast knows its own window only.",
    PAGE + "scaling",
)
BY_HEART = Diagnosis(
    "the error on the windows that your forecaster was given is less than half of that on later ones: it knows them by heart. Fewer updates, fewer cells, or other windows for each update.",
    PAGE + "lesson-steps",
)
NOT_EVEN = Diagnosis(
    "your forecaster is as far off on the windows that it was given as on later ones: it has not learned what they have in common. Does each update see other windows, are there enough of them, does the loss fall?",
    PAGE + "lesson-steps",
)
DIAGNOSES = (UNITS, COPY, MEAN, LATE, ROUGH, BY_HEART, NOT_EVEN)


def diagnose(trial):
    """What is wrong with a forecaster, read off its forecasts for the steps that it has not seen."""
    forecast, truth, last = trial.forecast, trial.y_test, trial.x_test[-1]
    spread = truth.std()
    together = np.corrcoef(forecast.ravel(), truth.ravel())[0, 1] if forecast.std() > 1e-9 * spread else 0.0
    if together > 0.5 and (abs(forecast.mean() - truth.mean()) > spread or not 0.4 < forecast.std() / spread < 2.5):
        return [UNITS]
    if forecast.std(axis=1).max() < 0.15 * spread:
        return [MEAN]
    if np.abs(forecast - last).mean() < 0.4 * np.abs(truth - last).mean():
        return [COPY]
    own = trial.error(forecast)
    moved = min(np.abs(forecast[1:] - truth[:-1]).mean(), np.abs(forecast[:-1] - truth[1:]).mean())
    if moved < 0.6 * own:
        return [LATE]
    if own < trial.bars["linear"]:
        return [ROUGH]
    given = np.abs(trial.ask(trial.x) - trial.y).mean()
    return [BY_HEART] if given < 0.5 * own else [NOT_EVEN] if given > 0.8 * own else []
