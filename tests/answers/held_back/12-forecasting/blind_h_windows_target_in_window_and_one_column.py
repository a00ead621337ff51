# mistake: TWO: in windows row 0 of y is the last step that the window itself reads (targets begin at n + T - 1, one step too early); and x has only the first column of the series, shape (T, N, 1), instead of all D columns.
# read: nothing
import numpy as np


def windows(series, T, K):
    N = len(series) - (T + K) + 1
    x = np.zeros((T, N, 1))
    y = np.zeros((K, N))
    for n in range(N):
        end = n + T - 1  # the last step that is read
        x[:, n, 0] = series[n : end + 1, 0]
        y[:, n] = series[end : end + K, 0]
    return x, y
