# mistake: seasonal_naive repeats the first season of the window (x[k % season]) instead of the last one, as if the window began at the forecast; persistence is right.
# read: right
# told: your seasonal_naive takes the first season of the window: the last one is the latest.
import numpy as np


def persistence(x, K):
    return np.ones((K, 1)) * x[-1]


def seasonal_naive(x, K, season):
    rows = [x[k % season] for k in range(K)]
    return np.array(rows)
