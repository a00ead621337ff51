# mistake: windows gets its arrays from sliding_window_view and brings them into the shapes (T, N, D) and (K, N) with reshape instead of moving the axes (transpose), so the numbers are scrambled: time runs along the columns.
# read: right
# told: In windows. Of x: the right numbers, in the places to which reshape deals them: it keeps their old o
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def windows(series, T, K):
    steps, D = series.shape
    N = steps - T - K + 1
    both = sliding_window_view(series, T + K, axis=0)  # (N, D, T + K)
    x = both[:, :, :T].reshape(T, N, D)
    y = both[:, 0, T:].reshape(K, N)
    return x, y
