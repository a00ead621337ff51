"""Claims about a forecaster that the learner trains: how it is asked, and which simple forecasts it beats. The judge draws
the series, and the windows that it asks about lie far apart and in no order, so that none of them shows what follows
another; and as one who knows the tank can write its rule down, the same training has to learn a wave as well."""

from functools import cache, cached_property

import numpy as np

from grader.assignments.forecasting import trained_bugs
from grader.assignments.forecasting.hints import HINTS
from grader.judging.claims import Wrong, as_array, trained, value_of
from grader.judging.report import Report
from lstm_ref.series import baselines, windows
from lstm_ref.series.generated import tank, wave

T, K = 24, 8
TRAINING = 1500
ASKED, APART = 160, 3 * (T + K)  # windows that it is asked about, steps from one to the next
SECONDS = 10  # of the processor's time
TANKS = 2  # on which a training may try
SHARE = 0.75  # of the linear forecast's error: the last bar


def linear(x, y):
    """The best linear forecast: the weights of x (T, N) and a constant, by least squares."""
    return np.linalg.lstsq(np.concatenate([x, np.ones((1, x.shape[1]))]).T, y.T, rcond=None)[0].T


def straight(weights, x):
    """What such weights forecast for windows x (T, N): (K, N)."""
    return weights @ np.concatenate([x, np.ones((1, x.shape[1]))])


def finite(model):
    """Whether no number in a model is NaN or infinite."""
    if isinstance(model, (dict, list, tuple)):
        return all(map(finite, model.values() if isinstance(model, dict) else model))
    array = np.asarray(model)
    return array.dtype.kind != "f" or bool(np.isfinite(array).all())


class Trial:
    """One training of the learner's on a series that nobody has seen, when first asked for, and its errors."""

    def __init__(self, train, predict, draw, seed):
        self.train, self.predict = train, predict
        rng = np.random.default_rng(seed)
        level, unit = rng.uniform(20, 80), rng.uniform(5, 30)  # no network likes these units
        series = (level + unit * draw(TRAINING + ASKED * APART, rng))[:, None]
        x, y = windows.windows(series, T, K)
        given, asked = TRAINING - T - K + 1, TRAINING + APART * rng.permutation(ASKED)
        self.x, self.y = x[:, :given, 0], y[:, :given]
        self.x_test, self.y_test = x[:, asked, 0], y[:, asked]

    @cached_property
    def model(self):
        """What train returns; or why there is nothing."""
        try:
            return trained(self.train, SECONDS, self.x, self.y)
        except Wrong as wrong:
            return wrong

    def ask(self, x):
        """Forecasts (K, N) for windows (T, N); Wrong where there are none."""
        if isinstance(self.model, Wrong):
            raise self.model
        answer = as_array("the forecast", value_of(self.predict, self.model, x)).astype(float)
        if answer.shape != (K, x.shape[1]):
            raise Wrong(f"The forecast should have the shape {(K, x.shape[1])}, yours has {answer.shape}.")
        if not np.isfinite(answer).all():
            raise Wrong(self._why_not_finite(x))
        return answer

    def _why_not_finite(self, x):
        """A sentence on a forecast for windows x that holds NaN or infinity."""
        if not finite(self.model):
            return (
                "The forecast holds NaN or infinity, and so does the model: did training explode? Clip by the global "
                "norm, or lower the rate."
            )
        if x.shape[1] == 1:
            return (
                "For one window alone the forecast holds NaN or infinity, though the model's numbers are finite: is "
                "there a spread over the windows, which is 0 for a single one?"
            )
        return (
            "The forecast holds NaN or infinity, though the model's numbers are finite: does predict divide by 0, take "
            "a logarithm or a root of what may be negative, or overflow?"
        )

    @cached_property
    def forecast(self):
        return self.ask(self.x_test)

    @cached_property
    def linear_forecast(self):
        return straight(linear(self.x, self.y), self.x_test)

    def error(self, forecast):
        return float(np.abs(forecast - self.y_test).mean())

    @cached_property
    def bars(self):
        """The errors of simple forecasts. The season is the one that fits the training best."""
        season = min(range(2, T + 1), key=lambda m: np.abs(baselines.seasonal_naive(self.x, K, m) - self.y).mean())
        return {
            "persistence": self.error(baselines.persistence(self.x_test, K)),
            "seasonal": self.error(baselines.seasonal_naive(self.x_test, K, season)),
            "mean": self.error(self.y.mean()),
            "linear": self.error(self.linear_forecast),
        }


def check_training(train, predict, points, seed=0):
    """Claims about predict, then about the errors of the forecaster that train returns."""
    missed, otherwise = [], []

    @cache
    def trial(k):
        return Trial(train, predict, tank, [seed, k])

    waves = Trial(train, predict, wave, [seed, 99])

    def expect_below(of, share=1.0):
        first = trial(0)
        for k in range(TANKS):
            if trial(k).error(trial(k).forecast) < share * trial(k).bars[of]:
                return
        missed.append(first)
        raise Wrong(
            f"On the first tank the error should be below {share * first.bars[of]:.3g}, yours is "
            f"{first.error(first.forecast):.3g}; on another tank it is not below its bar either."
        )

    def diagnose(rng):
        if isinstance(trial(0).model, Wrong):
            return []
        return otherwise or (trained_bugs.diagnose(*map(trial, range(TANKS))) if missed else [])

    report = Report("train, predict", points, seed, diagnose, hints=HINTS)

    @report.claim("predict gives K steps for each window, and what it says of one does not depend on the others.", 2)
    def _(rng):
        ask, some = trial(0).ask, trial(0).x_test[:, [3, 150, 77]]
        together = ask(some)

        def near(forecast, other):
            return np.allclose(forecast, other, rtol=1e-4, atol=1e-4 * np.abs(together).max())

        if not near(ask(some), together):
            otherwise.append(trained_bugs.AGAIN)
            raise Wrong("Asked about the same windows twice, it gives two forecasts.")
        for n in range(3):
            if not near(ask(some[:, n : n + 1])[:, 0], together[:, n]):
                turned = near(ask(some[:, ::-1])[:, ::-1], together)
                otherwise.append(trained_bugs.BATCH if turned else trained_bugs.ORDER)
                raise Wrong("Asked about a window alone it gives another forecast than among others.")

    @report.claim("On steps that it has not seen, the forecaster of the tank beats persistence.", 2)
    def _(rng):
        expect_below("persistence")

    @report.claim("It beats the best season, and the mean.", 2)
    def _(rng):
        expect_below("seasonal")
        expect_below("mean")

    @report.claim("It beats the best linear forecast.", 2)
    def _(rng):
        expect_below("linear")

    @report.claim(f"It has less than {SHARE:.0%} of the linear forecast's error.", 2)
    def _(rng):
        expect_below("linear", SHARE)

    @report.claim("Trained on a wave with noise, the same forecaster beats persistence and the season there.", 2)
    def _(rng):
        error, bars = waves.error(waves.forecast), waves.bars
        bar = min(bars["persistence"], bars["seasonal"])
        if error >= bar:
            raise Wrong(f"The error should be below {bar:.3g}, yours is {error:.3g}.")

    report.conduct(predict, ("model", "x"), trainings=[(train, ("x", "y"))])
    return report
