"""Simple forecasts, measures, leaks and generated series."""

import numpy as np
import pytest

from lstm_ref.series import baselines, generated, leaks, measures, windows

T, N, K = 7, 3, 5


def test_persistence_and_season_are_those_of_a_loop(rng):
    x = rng.normal(size=(T, N))
    for season in (1, 2, 4, 7):
        got = baselines.seasonal_naive(x, 2 * K, season)
        rows = list(x)
        for _ in range(2 * K):
            rows.append(rows[-season])
        np.testing.assert_array_equal(got, rows[T:])
    np.testing.assert_array_equal(baselines.persistence(x, K), baselines.seasonal_naive(x, K, 1))


def test_an_autoregression_that_is_fed_back_is_the_forecast_of_statsmodels(rng):
    from statsmodels.tsa.ar_model import AutoReg

    series = generated.wave(120, rng) + 5
    fit = AutoReg(series, 4).fit()
    got = baselines.feed_back(baselines.autoregression(fit.params), series[-T:, None], K)[:, 0]
    np.testing.assert_allclose(got, fit.forecast(K))


def test_mase_is_one_for_the_naive_forecast_of_a_series_that_goes_on(rng):
    series = np.tile(rng.normal(size=6), 9) + 0.25 * np.arange(54)
    truth, before = series[30:], series[24:48]
    assert measures.mase(truth, before, series[:30], season=6) == pytest.approx(1)
    assert measures.mase(truth, truth, series[:30], season=6) == 0


def test_the_pinball_loss_is_least_at_the_quantile(rng):
    truth = rng.gamma(2, size=(1, 400))
    for q in (0.1, 0.5, 0.85):
        guesses = np.linspace(0, 6, 601)
        losses = [measures.pinball_loss(truth, np.full((1, 1, 400), guess), np.array([q])) for guess in guesses]
        assert guesses[np.argmin(losses)] == pytest.approx(np.quantile(truth, q), abs=0.05)


def test_the_pinball_loss_is_that_of_scikit_learn(rng):
    from sklearn.metrics import mean_pinball_loss

    truth, quantiles = rng.normal(size=(K, N)), rng.normal(size=(2, K, N))
    want = [mean_pinball_loss(truth, guess, alpha=q) for guess, q in zip(quantiles, (0.1, 0.7), strict=True)]
    assert measures.pinball_loss(truth, quantiles, np.array([0.1, 0.7])) == pytest.approx(np.mean(want))


def test_coverage_counts_the_ends():
    assert measures.coverage(np.arange(5.0), np.full(5, 1.0), np.full(5, 3.0)) == 0.6


def prepare(scale_of, shift=0):
    def pipeline(series, first):
        x, y = windows.windows(series / scale_of(series, first), 4, 2)
        end = first - 5 + shift
        return x[:, :end], y[:, :end], x[:, first - 4 :], y[:, first - 4 :]

    return pipeline


@pytest.mark.parametrize(
    ("scale_of", "shift", "train", "test"),
    [
        (lambda series, first: series[:first].max(), 0, False, False),
        (lambda series, first: series.max(), 0, True, True),
        (lambda series, first: series.min(), 0, True, True),
        (lambda series, first: series[:first].max(), 1, True, False),
    ],
)
def test_a_leak_is_found_where_it_is(rng, scale_of, shift, train, test):
    series = rng.normal(size=(24, 1))
    series[[2, 5], 0] = 7, -7
    pipeline = prepare(scale_of, shift)
    assert (leaks.train_moves(pipeline, series, 16, rng) > 0) == train
    assert (leaks.inputs_move(pipeline, series, 16, rng) > 0) == test


def test_another_number_of_windows_or_another_gap_counts_as_moved():
    one, gap = np.zeros((2, 3)), np.array([[np.nan, 0, 0], [0, 0, 0]])
    assert leaks.moved(one, one[:, :2]) == np.inf
    assert leaks.moved(one, gap) == np.inf
    assert leaks.moved(gap, gap) == 0
    assert leaks.moved(one, one + 0.5) == 0.5
    assert leaks.moved(one[:0], one[:0]) == 0


def test_a_tank_rises_evenly_and_is_emptied_when_it_is_full(rng):
    level = generated.tank(600, rng, noise=0)
    rises = np.diff(level)
    falls = np.flatnonzero(rises < 0)
    assert (level[falls + 1] == 0).all()
    assert (level < 1).all()
    assert level[falls].min() > 0.8
    takes = np.diff(falls)
    assert takes.min() >= 5
    assert takes.max() <= 14
    one = rises[falls[0] + 1 : falls[1]]
    np.testing.assert_allclose(one, one[0])


def test_a_wave_has_its_period(rng):
    wave = generated.wave(4000, rng, period=11.0)
    strength = np.abs(np.fft.rfft(wave))
    assert 4000 / strength.argmax() == pytest.approx(11, rel=0.05)
    assert len(wave) == 4000
