# mistake: windows turns the axes of sliding_window_view the wrong way, so x is (T, D, N), columns before windows, instead of (T, N, D).
# read: right
# told: In windows. Of its parts, x is wrong, y is right in these calls. The axes stand in another order: (7
from numpy.lib.stride_tricks import sliding_window_view


def windows(series, T, K):
    n = len(series) - T - K + 1
    x = sliding_window_view(series[: n + T - 1], T, axis=0).transpose(2, 1, 0)
    y = sliding_window_view(series[T:, 0], K).T
    return x.copy(), y.copy()
