# mistake: windows cuts windows that do not overlap: the next one begins T steps later instead of one step later, so most windows are missing (for T = 1 it is right).
# read: right
# told: your windows begin T steps apart: one begins at every step.
import numpy as np


def windows(series, T, K):
    xs, ys = [], []
    n = 0
    while n + T + K <= len(series):
        xs.append(series[n : n + T])
        ys.append(series[n + T : n + T + K, 0])
        n += T
    return np.stack(xs, axis=1), np.stack(ys, axis=1)
