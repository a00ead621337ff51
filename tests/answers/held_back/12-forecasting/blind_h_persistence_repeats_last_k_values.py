# mistake: persistence returns the last K values of the window (x[-K:], each value K steps later) instead of the very last value K times; for K larger than T there are also too few rows; seasonal_naive is right.
# read: right
# told: your persistence gives the last K values back: the last one is to be repeated.
import numpy as np


def persistence(x, K):
    return x[-K:].copy()


def seasonal_naive(x, K, season):
    out = np.empty((K,) + x.shape[1:])
    for k in range(K):
        out[k] = x[-season + k % season]
    return out
