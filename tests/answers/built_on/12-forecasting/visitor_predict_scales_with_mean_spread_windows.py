# mistake: predict scales with the mean and spread of the windows it is given, not with those of training
# read: right
# told: your predict takes a mean, a spread or something else from all the windows that it is asked
def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng(0)
    weights = new_weights(1, 16, len(y), rng)
    adam = Adam(0.03)
    for k in range(600):
        adam.rate = 0.03 * (1 - k / 600)
        b = rng.integers(xs.shape[1], size=32)
        h, cache = lstm_forward(xs[:, b, None], weights)
        d = 2 * (h @ weights[3].T + weights[4] - ys[:, b].T) / 32 / len(y)
        grads = lstm_backward(d @ weights[3], cache, weights) + [d.T @ h, d.sum(axis=0)]
        weights = adam.update(weights, clip(grads, 1.0))
    return weights


def predict(model, x):
    mean, spread = x.mean(), x.std()
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], model)
    return (h @ model[3].T + model[4]).T * spread + mean
