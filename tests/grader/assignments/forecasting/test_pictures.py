"""What the pictures of assignment 12 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.forecasting import detective_bugs, forecast_pictures, pictures, simple_bugs, trained_pictures
from lstm_ref.series import baselines, measures, windows as right

from ..drawing import drawn_lines, never


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, forecast_pictures, trained_pictures)


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


def test_the_past_alone_is_on_a_scale_of_its_own_and_comes_back(drawn):
    def stays(scaled, scaler):
        return scaled

    pictures.scaled(scaler, right.scale, stays)  # the last of the three lines is what comes back
    values = drawn[""]
    assert values[:40].mean() == pytest.approx(0)
    assert values[:40].std() == pytest.approx(1)
    pictures.scaled(lambda series, first: right.fit_scaler(series), right.scale, stays)
    assert drawn[""].mean() == pytest.approx(0)
    pictures.scaled(scaler, right.scale, right.unscale)
    assert drawn[""][0] == pytest.approx(176.46, abs=0.01)


@pytest.mark.parametrize("found", [3, ("a", "b"), (np.ones(2), np.ones(2)), None])
def test_a_scale_that_is_none_does_not_stop_the_other_function(shown, found):
    pictures.scaled(lambda *args: found, right.scale, right.unscale)
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


@pytest.mark.parametrize(
    ("change", "last"),
    [(0, "5: from 0 … 35, to 36 … 41"), (-1, "4: from 0 … 31, to 32 … 37"), (5, "6: from 0 … 39, to 40 … 45")],
)
def test_an_origin_too_few_or_too_many_is_seen_at_the_end_of_the_series(shown, change, last):
    pictures.origins(lambda length, *rest: right.rolling_origins(length + change, *rest))
    *_, told = repr(shown[0]).split("Origin ")
    assert told.startswith(last)


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
    rings = drawn[""]
    assert [drawn[f"q = {q}"].min() for q in (0.1, 0.5, 0.9)] == pytest.approx(rings, rel=0.01)
    forecast_pictures.pinball(lambda y, forecast, q: measures.pinball_loss(y, forecast, 1 - q))
    assert int(drawn["q = 0.1"].argmin()) == pytest.approx(least[2], abs=1)
    forecast_pictures.pinball(lambda y, forecast, q: measures.pinball_loss(y, forecast, q[::-1]))
    assert int(drawn["q = 0.1"].argmin()) == pytest.approx(least[2], abs=1)
    forecast_pictures.pinball(lambda y, forecast, q: 3 * measures.pinball_loss(y, forecast, q))
    assert drawn["q = 0.5"].min() > 2 * rings[0]


def test_levels_along_the_wrong_axis_cannot_be_drawn(shown):
    forecast_pictures.pinball(lambda y, forecast, q: np.mean(np.maximum(q * (y - forecast), (q - 1) * (y - forecast))))
    assert "Your pinball_loss cannot be drawn yet" in repr(shown[0])


def test_intervals_that_do_not_grow_hold_less_and_less(drawn):
    forecast_pictures.covered(measures.coverage)
    assert drawn["grow"] == pytest.approx(0.8, abs=0.06)
    assert drawn["stay"][-1] < 0.4
    forecast_pictures.covered(lambda truth, low, high: np.mean(truth <= high))
    assert drawn["grow"] == pytest.approx(0.9, abs=0.06)


def test_a_truth_at_an_end_that_is_left_out_is_seen(drawn):
    forecast_pictures.covered(measures.coverage)
    assert {*drawn["end on it"]} == {1}
    forecast_pictures.covered(lambda truth, low, high: np.mean((low < truth) & (truth < high)))
    assert {*drawn["end on it"]} == {0}


def test_a_detective_that_suspects_nobody_is_wrong_twice(shown):
    forecast_pictures.detective(detective_bugs.leaks)
    forecast_pictures.detective(lambda prepare, series, first: False)
    assert "−1" not in repr(shown[0])
    assert "scale of everything: leaks 0, clean −1." in repr(shown[1])
    assert repr(shown[1]).count("−1") == 2


def test_a_forecaster_is_drawn_beside_the_linear_one(drawn, shown):
    def zeros(weights, x):
        return np.zeros((8, x.shape[1]))

    trained_pictures.forecaster(lambda x, y: [0], zeros)
    assert (drawn["forecast"] == 0).all()
    assert "ours stands in" not in repr(shown[0])
    trained_pictures.forecaster(never, zeros)
    assert (drawn["forecast"] == drawn["linear"]).all()
    assert "Your forecaster is not written yet: ours stands in." in repr(shown[1])


def lstm_forward(x, weights):
    """Stands for the one of the notebook, in which a training is watched."""
    return np.zeros((x.shape[1], weights[1].shape[1])), None


def of_the_mean(shift):
    """A training of a network whose readout says the mean of x, or `shift` spreads above it; and its forecast."""
    weights = [np.zeros((8, 1)), np.zeros((8, 2)), np.zeros(8), np.zeros((8, 2)), np.full(8, float(shift))]

    def train(x, y):
        for _ in range(21):
            lstm_forward(x, weights)
        return x.mean()

    return train, lambda model, x: np.full((8, x.shape[1]), model)


def test_the_error_of_the_network_is_shown_where_it_is_that_of_the_forecast(drawn, shown):
    trained_pictures.forecaster(*of_the_mean(0))
    assert drawn["error"] == pytest.approx([drawn["error"][0]] * 3)
    assert "Your network learns to forecast" in repr(shown[-1])
    shown.clear()
    trained_pictures.forecaster(*of_the_mean(9))
    assert "Your network learns to forecast" not in repr(shown[-1])


WHOLE = (
    lambda series, first: right.fit_scaler(series[:first]),
    right.scale,
    right.unscale,
    right.windows,
    trained_pictures.linear,
    trained_pictures.straight,
    baselines.persistence,
    measures.mase,
    measures.coverage,
)


def test_all_parts_forecast_a_series_of_ones_own(drawn, shown):
    forecast = trained_pictures.whole(*WHOLE)
    forecast(7 + np.sin(np.arange(200) / 3))
    assert drawn["forecast"] == pytest.approx(7 + np.sin(np.arange(192, 200) / 3), abs=1e-6)
    assert "MASE of 33 origins" in repr(shown[0])
    assert "ours stands in" not in repr(shown[0])
    forecast([1, 2, 3])
    assert "A series of 120 to 5000" in repr(shown[1])


@pytest.mark.parametrize("k", range(len(WHOLE)))
def test_ours_stands_in_for_each_part_of_the_forecaster(shown, k):
    trained_pictures.whole(*WHOLE[:k], never, *WHOLE[k + 1 :])(np.cos(np.arange(150) ** 1.1))
    assert "is not written yet: ours stands in." in repr(shown[0])
