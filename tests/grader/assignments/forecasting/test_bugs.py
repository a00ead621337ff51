"""Each named mistake of the assignment on forecasting, made, loses marks and is told by its name."""

from types import SimpleNamespace

import numpy as np
import pytest

from grader.assignments.forecasting import (
    cutting,
    cutting_bugs,
    detective,
    detective_bugs,
    intervals,
    intervals_bugs,
    pipelines,
    simple,
    simple_bugs,
    trained,
    trained_bugs,
)
from lstm_ref.series import baselines, measures, windows
from lstm_ref.series.generated import tank, wave

from ..naming import each_of, expect_named, mistaken, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes divide by zero


@each_of(cutting_bugs.WINDOW_BUGS)
def test_a_mistake_in_windows_is_named(bug):
    expect_named(cutting.check_windows(mistaken(windows, bug, "windows"), 7, seed=5), bug)


@each_of(cutting_bugs.SCALER_BUGS)
def test_a_mistake_in_the_scaler_is_named(bug):
    wrong = mistaken(cutting_bugs, bug, "fit_scaler")
    expect_named(cutting.check_scale(wrong, windows.scale, windows.unscale, 6, seed=5), bug)


@each_of(cutting_bugs.SCALE_BUGS)
def test_a_mistake_in_scaling_is_named(bug):
    wrong = mistaken(windows, bug, "scale")
    expect_named(cutting.check_scale(cutting_bugs.fit_scaler, wrong, windows.unscale, 6, seed=5), bug)


@each_of(cutting_bugs.UNSCALE_BUGS)
def test_a_mistake_on_the_way_back_to_units_is_named(bug):
    wrong = mistaken(windows, bug, "unscale")
    expect_named(cutting.check_scale(cutting_bugs.fit_scaler, windows.scale, wrong, 6, seed=5), bug)


@each_of(cutting_bugs.ORIGIN_BUGS)
def test_a_mistake_in_rolling_origins_is_named(bug):
    expect_named(cutting.check_rolling_origins(mistaken(windows, bug, "rolling_origins"), 5, seed=5), bug)


def test_a_triple_for_a_pair_is_told_of_the_entries_of_the_list():
    def triples(*problem):
        return [(past[-1], past, future) for past, future in windows.rolling_origins(*problem)]

    report = cutting.check_rolling_origins(triples, 5, seed=5)
    assert "yours of origin 0 is 3 parts" in str(report.rows[0].wrong)
    assert not report.diagnoses


@each_of(simple_bugs.PERSISTENCE_BUGS)
def test_a_mistake_in_persistence_is_named(bug):
    wrong = mistaken(baselines, bug, "persistence")
    expect_named(simple.check_baselines(wrong, baselines.seasonal_naive, 5, seed=5), bug)


@each_of(simple_bugs.SEASONAL_BUGS)
def test_a_mistake_in_the_seasonal_forecast_is_named(bug):
    wrong = mistaken(baselines, bug, "seasonal_naive")
    expect_named(simple.check_baselines(baselines.persistence, wrong, 5, seed=5), bug)


@each_of(simple_bugs.MASE_BUGS)
def test_a_mistake_in_mase_is_named(bug):
    expect_named(simple.check_mase(mistaken(measures, bug, "mase"), 4, seed=5), bug)


@each_of(simple_bugs.FEED_BUGS)
def test_a_mistake_in_feeding_back_is_named(bug):
    expect_named(simple.check_feed_back(mistaken(simple_bugs, bug, "feed_back"), 6, seed=5), bug)


@each_of(intervals_bugs.PINBALL_BUGS)
def test_a_mistake_in_the_pinball_loss_is_named(bug):
    wrong = mistaken(measures, bug, "pinball_loss")
    expect_named(intervals.check_intervals(wrong, measures.coverage, 6, seed=5), bug)


@each_of(intervals_bugs.COVERAGE_BUGS)
def test_a_mistake_in_coverage_is_named(bug):
    wrong = mistaken(measures, bug, "coverage")
    expect_named(intervals.check_intervals(measures.pinball_loss, wrong, 6, seed=5), bug)


@each_of(detective_bugs.DETECTIVE_BUGS)
def test_a_mistake_of_the_detective_is_named(bug):
    expect_named(detective.check_leaks(mistaken(detective_bugs, bug, "leaks"), 10, seed=5), bug)


@pytest.mark.parametrize("seed", [0, 5, 6, 7])
def test_the_detective_of_the_reference_is_right_about_every_pipeline(seed):
    assert detective.check_leaks(detective_bugs.leaks, 10, seed=seed).score == 10
    assert detective.check_leaks(lambda prepare, series, first: True, 10, seed=seed).score == 0
    assert detective.check_leaks(lambda prepare, series, first: False, 10, seed=seed).score == 0


def test_a_detective_that_no_known_mistake_explains_is_told_what_it_missed():
    def on_odd_days(prepare, series, first):
        found = detective_bugs.leaks(prepare, series, first)
        return found and prepare(series, first)[0].shape[1] == first - pipelines.T - pipelines.K + 1

    report = detective.check_leaks(on_odd_days, 10, seed=5)
    assert 0 < report.score < 10
    assert "does not see it where" in words_of(report)


def leaks_compared(which, changes=(1000.0, -1000.0)):
    """A detective that compares what `which(m, arrays)` picks, after each future from each origin on."""

    def leaks(prepare, series, first):
        before = prepare(series, first)
        for m in range(before[2].shape[1]):
            for change in changes:
                other = series.copy()
                other[first + m :] += change
                pairs = zip(which(m, before), which(m, prepare(other, first)), strict=True)
                if not all(np.array_equal(one, two, equal_nan=True) for one, two in pairs):
                    return True
        return False

    return leaks


@pytest.mark.parametrize("seed", [0, 5])
@pytest.mark.parametrize(
    "which",
    [
        lambda m, arrays: (arrays[0], arrays[1][:1], arrays[2][:, : m + 1]),  # a row of the targets
        lambda m, arrays: (arrays[0], arrays[1], arrays[2][:, : min(m, 7) + 1]),  # all windows but the last
        lambda m, arrays: (arrays[0],),
        lambda m, arrays: (arrays[0], arrays[1], arrays[2][:, :1]),
    ],
)
def test_a_detective_that_looks_at_less_is_told_of_no_future_that_it_did_not_try(which, seed):
    report = detective.check_leaks(leaks_compared(which), 10, seed=seed)
    assert report.score < 10
    assert all(" does not see it where " in each.words for each in report.diagnoses)


def test_a_detective_that_never_gets_arrays_is_not_told_that_it_compares():
    def stops(prepare, series, first):
        try:
            return bool(prepare(series))
        except TypeError:
            return True

    for leaks in (stops, lambda prepare, series, first: False):
        assert "`prepare` gave it no arrays" in words_of(detective.check_leaks(leaks, 10, seed=5))


def test_the_pipeline_that_is_misjudged_is_seen_in_the_row():
    def raw_windows_alone(prepare, series, first):
        return detective_bugs.leaks(prepare, series, first) or np.isin(series[first:], prepare(series, first)[2]).any()

    report = detective.check_leaks(raw_windows_alone, 10, seed=5)
    assert str(report.rows[0].wrong).endswith("yours says True, False and True.")


def test_pipelines_have_the_shapes_that_the_assignment_promises():
    series = detective.series_of(np.random.default_rng(0))
    groups = [*pipelines.CLEAN.values(), *([p for _, p in group] for group in detective_bugs.HIDDEN.values())]
    everything = [prepare for group in groups for prepare in group]
    assert len(everything) == 40
    for prepare in everything:
        x, y, x_test, y_test = prepare(series, detective.FIRST)
        assert x.shape[1] == y.shape[1] >= 4  # some are left out by one of them
        assert x_test.shape == (pipelines.T, detective.L - detective.FIRST - pipelines.K + 1, 1)
        assert y_test.shape == (pipelines.K, x_test.shape[1])


def trial(forecast, y, last, linear=1.0):
    return SimpleNamespace(
        forecast=forecast,
        linear_forecast=y + 1,
        x=40 + 9 * np.array([[-1.0, 1.0]]),
        y_test=y,
        x_test=last[None],
        error=lambda values: float(np.abs(values - y).mean()),
        bars={"linear": linear},
        ask=lambda x: x,
        y=40,
    )


def told(forecast, linear=1.0):
    """What is told of forecast(y, last) for a wave that goes on."""
    series = wave(400, np.random.default_rng(0))
    x, y = windows.windows(series[:, None], 3, 8)
    return trained_bugs.diagnose(trial(forecast(y, x[-1, :, 0]), y, x[-1, :, 0], linear))


@pytest.mark.parametrize(
    ("forecast", "name"),
    [
        (lambda y, last: 0 * y + 0.1, trained_bugs.MEAN),
        (lambda y, last: 0 * y + 1.02 * last, trained_bugs.COPY),
        (lambda y, last: np.concatenate([y[1:], y[-1:]]), trained_bugs.LATE),
        (lambda y, last: y[::-1], trained_bugs.REVERSED),
        (lambda y, last: y + 0.3 * np.sign(y), trained_bugs.ROUGH),
    ],
)
def test_what_a_forecaster_shows_is_told(forecast, name):
    assert told(forecast, linear=100.0) == [name]


@pytest.mark.parametrize(
    ("forecast", "cause"),
    [
        (lambda y, last: (y - 40) / 9, trained_bugs.NOT_BACK),
        (lambda y, last: last + (y - last) / 9, trained_bugs.NOT_BACK),
        (lambda y, last: 9 * y + 40, trained_bugs.TWICE),
        (lambda y, last: 0.3 * y, trained_bugs.OTHER_SCALE),
        (lambda y, last: last + np.cumsum(y - last, axis=0), trained_bugs.GROWING),
        (lambda y, last: last + (y - last) * np.linspace(9, 36, 8)[:, None], trained_bugs.OTHER_SCALE),
    ],
)
def test_a_scale_is_told_by_the_slope(forecast, cause):
    (diagnosis,) = told(forecast)
    assert diagnosis.words.endswith(cause)


def test_one_who_is_wrong_at_some_steps_alone_is_told_which():
    def of_first(y, last):
        return np.concatenate([y[:6], y[:1], y[:1]])

    (diagnosis,) = told(of_first)
    assert "the rows 6, 7," in diagnosis.words


def linear(x, y):
    return np.linalg.lstsq(np.concatenate([x, np.ones((1, x.shape[1]))]).T, y.T, rcond=None)[0]


def test_a_linear_forecaster_gets_below_the_first_bars_and_learns_the_wave():
    def predict(model, x):
        return model.T @ np.concatenate([x, np.ones((1, x.shape[1]))])

    report = trained.check_training(linear, predict, 10, seed=5)
    assert [wrong is None for *_, wrong in report.rows] == [True, True, True, False, False, True, True]


def test_a_scale_from_the_windows_that_are_asked_about_is_seen():
    def predict(model, x):
        mean, spread = x.mean(), x.std()
        return model.T @ np.concatenate([(x - mean) / spread, np.ones((1, x.shape[1]))]) * spread + mean

    report = trained.check_training(linear, predict, 10, seed=5)
    assert "alone it gives another forecast" in str(report.rows[0].wrong)
    assert report.diagnoses == [trained_bugs.BATCH]


def straight(model, x):
    return model.T @ np.concatenate([x, np.ones((1, x.shape[1]))])


@pytest.mark.parametrize(
    ("predict", "name"),
    [
        (lambda model, x: straight(model, x).T.reshape(8, -1), trained_bugs.ORDER),
        (lambda model, x: straight(model, x) + 0.01 * np.cumsum(x.mean(axis=0)), trained_bugs.ORDER),
        (
            lambda model, x: straight(model, x) + np.random.default_rng().normal(size=(8, x.shape[1])),
            trained_bugs.AGAIN,
        ),
    ],
)
def test_a_window_that_gets_another_forecast_is_told_why(predict, name):
    assert trained.check_training(linear, predict, 10, seed=5).diagnoses == [name]


@pytest.mark.parametrize(
    ("predict", "why"),
    [
        (lambda model, x: straight(model, x) + 0 / x.std(axis=1).max(), "For one window alone"),
        (lambda model, x: np.log(-abs(straight(model, x))), "the model's numbers are finite"),
        (lambda model, x: straight(np.inf * model, x), "did training explode"),
    ],
)
def test_why_a_forecast_is_not_finite_is_asked_of_the_model(predict, why):
    train = (lambda x, y: linear(x, y) * np.inf) if "explode" in why else linear
    assert why in str(trained.check_training(train, predict, 10, seed=5).rows[0].wrong)


def test_a_training_is_timed(monkeypatch):
    monkeypatch.setattr(trained, "SECONDS", -1)
    report = trained.check_training(linear, lambda model, x: x[:8], 10, seed=5)
    assert report.score == 0
    assert "processor's time" in str(report.rows[0].wrong)


@pytest.mark.parametrize("draw", [tank, wave])
def test_no_bar_is_at_the_mercy_of_the_draw(draw):
    for seed in range(4):
        bars = trained.Trial(linear, None, draw, seed).bars
        assert bars["linear"] < 0.9 * min(bars["persistence"], bars["seasonal"])
