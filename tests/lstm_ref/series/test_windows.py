"""Windows, scales, spans and origins, against loops that are written out."""

import numpy as np
import pytest

from lstm_ref.series import windows

L, D, T, K = 17, 3, 5, 2


def test_windows_are_those_of_a_loop(rng):
    series = rng.normal(size=(L, D))
    x, y = windows.windows(series, T, K)
    assert x.shape == (T, L - T - K + 1, D)
    assert y.shape == (K, L - T - K + 1)
    for n in range(x.shape[1]):
        np.testing.assert_array_equal(x[:, n], series[n : n + T])
        np.testing.assert_array_equal(y[:, n], series[n + T : n + T + K, 0])


def test_a_series_that_is_too_short_is_refused(rng):
    assert windows.windows(rng.normal(size=(T + K, D)), T, K)[0].shape[1] == 1
    with pytest.raises(ValueError, match="at least T \\+ K = 7"):
        windows.windows(rng.normal(size=(T + K - 1, D)), T, K)
    with pytest.raises(ValueError, match="series"):
        windows.windows(rng.normal(size=L), T, K)


def test_a_scale_comes_back_and_a_column_that_stands_still_is_no_trouble(rng):
    series = rng.normal(3, 5, size=(L, D))
    series[:, 1] = 0.1  # whose mean is not 0.1 in floating point
    scaler = windows.fit_scaler(series[:9])
    scaled = windows.scale(series, scaler)
    assert scaler[1][1] == 1
    np.testing.assert_allclose(scaled[:9].mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(scaled[:9, ::2].std(axis=0), 1)
    np.testing.assert_allclose(windows.unscale(scaled, scaler), series)


def test_no_target_stands_in_two_spans_and_each_span_has_all_that_fit(rng):
    series = np.arange(40.0)[:, None]
    ends = (0, 15, 26, 40)
    parts = windows.split(*windows.windows(series, T, K), ends)
    for (x, y), start, end in zip(parts, ends, ends[1:], strict=False):
        assert (y >= start).all()
        assert (y < end).all()
        assert (x[-1, :, 0] + 1 == y[0]).all()
        assert x.shape[1] == end - max(start, T) - K + 1


def test_rolling_origins_are_those_of_a_loop():
    for length, first, K_, step in ((9, 4, 2, 2), (10, 3, 3, 1), (7, 5, 2, 9), (5, 5, 1, 1)):
        pairs, start = windows.rolling_origins(length, first, K_, step), first
        for past, future in pairs:
            assert past.tolist() == list(range(start))
            assert future.tolist() == list(range(start, start + K_))
            start += step
        assert start + K_ > length
