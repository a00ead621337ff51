# mistake: predict scales by the mean and spread of the windows that it is asked about, not by those of training, so a forecast depends on the other windows and a single window is scaled by itself
# read: right
# told: your predict takes a mean, a spread or something else from all the windows that it is
def normal(x):
    return (x - x.mean()) / x.std()


def outputs(weights, x):
    h, cache = lstm_forward(x[:, :, None], weights)
    return h @ weights[3].T + weights[4], h, cache


def train(x, y):
    rng = np.random.default_rng(0)
    z, target = normal(x), (y - x.mean()) / x.std()
    weights, adam = new_weights(1, 16, len(y), rng), Adam(0.03)
    for k in range(600):
        adam.rate = 0.03 * (1 - k / 600)
        some = rng.integers(z.shape[1], size=32)
        said, h, cache = outputs(weights, z[:, some])
        d = 2 * (said - target[:, some].T) / said.size
        gradients = lstm_backward(d @ weights[3], cache, weights) + [d.T @ h, d.sum(axis=0)]
        weights = adam.update(weights, clip(gradients, 1.0))
    return {"weights": weights}


def predict(model, x):
    said, _, _ = outputs(model["weights"], normal(x))
    return said.T * x.std() + x.mean()
