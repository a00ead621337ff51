# mistake: TWO: train takes the error as target minus output in the gradient, so the network walks uphill and its error grows, and its generator has no seed, so two trainings on the same windows give two different models.
# read: right
# told: what your forecaster says is on another scale, mean -62.7 and spread 436 where 45.5 and 5.79 belong.
def train(x, y):
    mean, spread = x.mean(), x.std()
    x, y = (x - mean) / spread, (y - mean) / spread
    rng = np.random.default_rng()
    params = new_weights(1, 16, len(y), rng)
    adam, rounds = Adam(0.03), 300
    for k in range(rounds):
        batch = rng.permutation(x.shape[1])[:32]
        h, cache = lstm_forward(x[:, batch, None], params)
        residual = y[:, batch].T - (h @ params[3].T + params[4])
        d_out = 2 * residual / residual.size
        grads = [*lstm_backward(d_out @ params[3], cache, params), d_out.T @ h, d_out.sum(axis=0)]
        adam.rate = 0.03 * (1 - k / rounds)
        params = adam.update(params, clip(grads, 1.0))
    return [*params, mean, spread]


def predict(model, x):
    *params, mean, spread = model
    h, _ = lstm_forward(((x - mean) / spread)[:, :, None], params)
    return (h @ params[3].T + params[4]).T * spread + mean
