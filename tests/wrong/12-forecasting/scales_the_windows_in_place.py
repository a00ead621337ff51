# loses: check-training
# told: Your train changes x and y in place
def train(x, y):
    mean, spread, updates = x.mean(), x.std(), 600
    for windows in (x, y):
        windows -= mean
        windows /= spread
    rng = np.random.default_rng(0)
    weights, adam = new_weights(1, 16, len(y), rng), Adam(0.03)
    for k in range(updates):
        some = rng.integers(x.shape[1], size=32)
        h, cache = lstm_forward(x[:, some, None], weights)
        error = h @ weights[3].T + weights[4] - y[:, some].T  # (N, K)
        dy = 2 * error / error.size
        gradients = [*lstm_backward(dy @ weights[3], cache, weights), dy.T @ h, dy.sum(axis=0)]
        adam.rate = 0.03 * (1 - k / updates)
        weights = adam.update(weights, clip(gradients, 1.0))
    return [*weights, np.array([mean, spread])]


def predict(model, x):
    *weights, (mean, spread) = model
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], weights)
    return (h @ weights[3].T + weights[4]).T * spread + mean
