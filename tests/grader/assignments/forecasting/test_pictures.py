"""What the pictures of assignment 12 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.forecasting import detective_bugs, forecast_pictures, pictures, simple_bugs
from lstm_ref.series import baselines, measures, windows as right

from ..drawing import drawn_lines, never


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, forecast_pictures)


def scaler(series, first):
    return right.fit_scaler(series[:first])


def test_targets_that_begin_too_late_are_seen(shown):
    def late(series, T, K):
        x, y = right.windows(series, T + 1, K)
        return x[1:], y

    pictures.cut(right.windows)
    assert "Window 1: from 0 … 7, to 8 … 10. Window 6: from 5 … 12, to 13 … 15." in repr(shown[0])
    pictures.cut(late)  # one window less than there should be
    assert (
        "Your windows cannot be drawn yet (it returns the shape (8, 29, 2) where (8, 30, 2) belongs): ours stands in."
        in repr(shown[1])
    )
    pictures.cut(lambda *args: (right.windows(*args)[0] + 1, right.windows(*args)[1]))
    assert "Window 1: from 1 … 8, to 9 … 11." in repr(shown[2])


def test_steps_that_are_no_numbers_do_not_break_the_windows(shown):
    pictures.cut(lambda *args: (np.full((8, 30, 2), np.nan), np.full((3, 30), np.inf)))
    assert "Window 1: from not a number" in repr(shown[0])
    assert "nan" not in shown[0]._repr_html_()


def test_the_past_alone_is_on_a_scale_of_its_own(drawn):
    pictures.scaled(scaler, right.scale)
    values = drawn[""]
    assert values[:40].mean() == pytest.approx(0)
    assert values[:40].std() == pytest.approx(1)
    pictures.scaled(lambda series, first: right.fit_scaler(series), right.scale)
    assert drawn[""].mean() == pytest.approx(0)


@pytest.mark.parametrize("found", [3, ("a", "b"), (np.ones(2), np.ones(2)), None])
def test_a_scale_that_is_none_does_not_stop_the_other_function(shown, found):
    pictures.scaled(lambda *args: found, right.scale)
    assert "Your fit_scaler cannot be drawn yet" in repr(shown[0])
    assert "Your scale " not in repr(shown[0])


def test_a_season_that_is_one_step_off_is_seen(drawn):
    pictures.naive(baselines.persistence, baselines.seasonal_naive)
    assert (drawn["persistence"] == drawn["truth"][39]).all()
    assert drawn["seasonal"].ravel() == pytest.approx(np.resize(drawn["truth"][28:40], 20))
    pictures.naive(baselines.persistence, lambda past, K, season: baselines.seasonal_naive(past, K, season - 1))
    assert drawn["seasonal"].ravel() == pytest.approx(np.resize(drawn["truth"][29:40], 20))


def test_persistence_is_worth_less_half_a_season_ahead(drawn):
    pictures.worth(measures.mase)
    assert drawn["persistence"].argmax() in (4, 5, 6)
    assert (drawn["persistence"][2:9] > drawn["seasonal"][2:9]).all()
    pictures.worth(lambda *args: 7)
    assert {*drawn["persistence"], *drawn["seasonal"]} == {7}


def test_origins_are_those_of_the_learner(shown):
    pictures.origins(right.rolling_origins)
    pictures.origins(lambda length, first, K, step: [(np.arange(3), np.arange(5, 9)), ([], [20])])
    assert "Origin 1: from 0 … 19, to 20 … 25. Origin 2: from 0 … 23," in repr(shown[0])
    assert "Origin 1: from 0 … 2, to 5 … 8. Origin 2: from nothing, to 20 … 20." in repr(shown[1])


def test_a_window_that_does_not_move_stays_at_its_first_forecast(drawn):
    def stands(model, x, K, mean, spread):
        return np.repeat(simple_bugs.feed_back(model, x, 1, mean, spread), K, axis=0)

    forecast_pictures.fed_back(simple_bugs.feed_back)
    assert np.ptp(drawn["fed back"]) > 1
    forecast_pictures.fed_back(stands)
    assert np.ptp(drawn["fed back"]) == 0


def test_each_loss_is_least_at_its_quantile(drawn, shown):
    forecast_pictures.pinball(measures.pinball_loss)
    least = [int(drawn[f"q = {q}"].argmin()) for q in (0.1, 0.5, 0.9)]
    assert least == sorted(set(least))
    forecast_pictures.pinball(lambda y, forecast, q: measures.pinball_loss(y, forecast, 1 - q))
    assert int(drawn["q = 0.1"].argmin()) == pytest.approx(least[2], abs=1)


def test_a_detective_that_suspects_nobody_is_wrong_twice(shown):
    forecast_pictures.detective(detective_bugs.leaks)
    forecast_pictures.detective(lambda prepare, series, first: False)
    assert "−1" not in repr(shown[0])
    assert "scale of everything: leaks 0, clean −1." in repr(shown[1])
    assert repr(shown[1]).count("−1") == 2


def test_a_forecaster_is_drawn_beside_the_linear_one(drawn, shown):
    def zeros(weights, x):
        return np.zeros((8, x.shape[1]))

    forecast_pictures.forecaster(lambda x, y: None, zeros)
    assert (drawn["forecast"] == 0).all()
    assert "ours stands in" not in repr(shown[0])
    forecast_pictures.forecaster(never, zeros)
    assert (drawn["forecast"] == drawn["linear"]).all()
    assert "Your forecaster is not written yet: ours stands in." in repr(shown[1])
