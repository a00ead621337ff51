# mistake: train keeps mean and spread in global variables instead of in the model, and predict uses those, so after another training (the wave after the tank), or where the model travels alone, the forecasts are on the wrong scale or predict stops.
# read: right
# told: What does not hold first: The arguments are left as they were, and the same question gets the same a
import numpy as np

MEAN = None
SPREAD = None


def train(x, y):
    global MEAN, SPREAD
    MEAN, SPREAD = float(x.mean()), float(x.std())
    a, b = (x - MEAN) / SPREAD, (y - MEAN) / SPREAD
    rng = np.random.default_rng(1)
    weights = new_weights(1, 16, len(y), rng)
    adam = Adam(0.03)
    for k in range(600):
        adam.rate = 0.03 * (1 - k / 600)
        cols = rng.integers(0, a.shape[1], 32)
        h, cache = lstm_forward(a[:, cols, None], weights)
        diff = h @ weights[3].T + weights[4] - b[:, cols].T
        dy = 2 * diff / diff.size
        g = lstm_backward(dy @ weights[3], cache, weights)
        g.append(dy.T @ h)
        g.append(dy.sum(axis=0))
        weights = adam.update(weights, clip(g, 1.0))
    return {"weights": weights}


def predict(model, x):
    w = model["weights"]
    h, _ = lstm_forward(((x - MEAN) / SPREAD)[:, :, None], w)
    return SPREAD * (h @ w[3].T + w[4]).T + MEAN
