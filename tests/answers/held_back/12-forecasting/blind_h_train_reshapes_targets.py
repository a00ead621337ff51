# mistake: train brings the targets of a batch from (8, 32) to (32, 8) with reshape instead of transposing them, so each window is trained on values of other windows and the network learns little more than the mean level; predict is right.
# read: right
# told: your forecaster says nearly the same of every window: are the new weights kept after each update, is
import numpy as np


def train(x, y):
    mean, spread = x.mean(), x.std()
    x, y = (x - mean) / spread, (y - mean) / spread
    K, N = y.shape
    rng = np.random.default_rng(0)
    params, adam = new_weights(1, 16, K, rng), Adam(0.03)
    batch = 32
    for k in range(600):
        chosen = rng.integers(N, size=batch)
        target = y[:, chosen].reshape(batch, K)
        h, cache = lstm_forward(x[:, chosen].reshape(len(x), batch, 1), params)
        dy = 2 * (h @ params[3].T + params[4] - target) / target.size
        grads = [*lstm_backward(dy @ params[3], cache, params), dy.T @ h, dy.sum(axis=0)]
        adam.rate = 0.03 * (600 - k) / 600
        params = adam.update(params, clip(grads, 1.0))
    return {"params": params, "mean": mean, "spread": spread}


def predict(model, x):
    p = model["params"]
    z = (x - model["mean"]) / model["spread"]
    h, _ = lstm_forward(z[..., np.newaxis], p)
    return model["mean"] + model["spread"] * (p[3] @ h.T + p[4][:, None])
