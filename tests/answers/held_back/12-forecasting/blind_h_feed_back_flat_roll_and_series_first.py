# mistake: TWO: feed_back moves the window with np.roll(window, -1) without an axis, which rolls the flattened array and mixes the N series (right only for N = 1); and it returns the forecasts as (N, K), not (K, N).
# read: right
# told: In feed_back. The axes stand in another order: (2, 5) where (5, 2) is asked for (in some of the call
import numpy as np


def feed_back(model, x, K, mean, spread):
    T, N = x.shape
    window = (x - mean) / spread
    forecasts = np.zeros((N, K))
    for k in range(K):
        nxt = model(window)
        forecasts[:, k] = nxt * spread + mean
        window = np.roll(window, -1)
        window[-1] = nxt
    return forecasts
