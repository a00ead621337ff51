"""The LSTM that forecasts: its losses against differences, its training against PyTorch's and against its own alone."""

import numpy as np
import pytest

from lstm_ref import lstm
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.series import forecaster, generated, measures, windows

T, N, D, H, K = 6, 5, 2, 4, 3


@pytest.fixture
def problem(rng):
    return rng.normal(size=(T, N, D)), rng.normal(size=(K, N))


def test_it_reads_out_the_last_hidden_state(rng, problem):
    network = forecaster.init(D, H, K, rng)
    h, _, _ = lstm.forward(problem[0], lstm.zero_state(N, H), network.params)
    np.testing.assert_allclose(forecaster.predict(network, problem[0]), (h[-1] @ network.readout.W_y.T).T, atol=1e-12)


@pytest.mark.parametrize(("loss", "rows"), [(forecaster.squared, K), (forecaster.pinball([0.1, 0.5, 0.9]), 3 * K)])
def test_the_slope_of_a_loss_is_that_of_differences(rng, problem, loss, rows):
    outputs, y = rng.normal(size=(rows, N)), problem[1]
    _, slope = loss(outputs, y)
    np.testing.assert_allclose(slope, central_difference(lambda: loss(outputs, y)[0], outputs), atol=1e-7)


def test_the_loss_for_training_is_the_measure(rng, problem):
    outputs, y = rng.normal(size=(2 * K, N)), problem[1]
    want = measures.pinball_loss(y, outputs.reshape(2, K, N), np.array([0.2, 0.7]))
    assert forecaster.pinball([0.2, 0.7])(outputs, y)[0] == pytest.approx(want)


@pytest.mark.parametrize("loss", [forecaster.squared, forecaster.pinball([0.5])])
def test_a_step_of_training_goes_down_the_gradient(rng, problem, loss):
    """Adam's first step is the sign of the gradient, which differences measure."""
    network = forecaster.init(D, H, K, rng)
    x, y = (np.repeat(each[:, :1], 2, axis=1) for each in problem)  # every batch is this window again and again
    (after,) = next(forecaster.train([network], [1e-3], x, y, 1, loss))
    for before, now in zip((*network.params, *network.readout), (*after.params, *after.readout), strict=True):
        slope = central_difference(lambda: loss(forecaster.predict(network, x), y)[0], before)
        clear = np.abs(slope) > 1e-5
        np.testing.assert_allclose((now - before)[clear], -1e-3 * np.sign(slope[clear]), rtol=1e-2)


def test_networks_that_are_trained_together_are_those_trained_alone(rng):
    series = generated.tank(90, rng)[:, None]
    x, y = windows.windows(series, T, K)
    starts, rates = [forecaster.init(1, H, K, np.random.default_rng(seed)) for seed in range(3)], [0.01, 0.03, 0.02]
    *_, together = forecaster.train(starts, rates, x, y, 7)
    for start, rate, one in zip(starts, rates, together, strict=True):
        *_, (alone,) = forecaster.train([start], [rate], x, y, 7)
        for ours, theirs in zip((*one.params, *one.readout), (*alone.params, *alone.readout), strict=True):
            np.testing.assert_allclose(ours, theirs, atol=1e-10)


def test_it_stays_in_the_precision_that_it_is_given_and_changes_no_argument(rng):
    series = generated.tank(60, rng)[:, None]
    x, y = windows.windows(series, T, K)
    start = forecaster.init(1, H, K, rng, np.float32)
    before = [weight.copy() for weight in (*start.params, *start.readout)]
    *_, (after,) = forecaster.train([start], [0.01], x, y, 3)
    assert {weight.dtype for weight in (*after.params, *after.readout)} == {np.dtype(np.float32)}
    for one, two in zip(before, (*start.params, *start.readout), strict=True):
        np.testing.assert_array_equal(one, two)


def test_it_learns_what_a_line_cannot(rng):
    series = generated.tank(700, rng)[:, None]
    x, y = windows.windows(series, 16, 4)
    *_, (network,) = forecaster.train([forecaster.init(1, 12, 4, rng)], [0.03], x[:, :500], y[:, :500], 250)
    flat = np.concatenate([x[:, :, 0], np.ones((1, x.shape[1]))])
    weights = np.linalg.lstsq(flat[:, :500].T, y[:, :500].T, rcond=None)[0]
    error = np.abs(forecaster.predict(network, x[:, 520:]) - y[:, 520:]).mean()
    assert error < 0.8 * np.abs(weights.T @ flat[:, 520:] - y[:, 520:]).mean()
