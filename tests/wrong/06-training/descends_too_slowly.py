# loses: check-train-adding
# told: are there enough updates
def train_adding(x, target):
    params = init(np.random.default_rng(3))
    for k in range(200):
        some = slice(32 * k % 960, 32 * k % 960 + 32)
        y, cache = forward(x[:, some], params)
        grads = backward(2 * (y - target[some]) / 32, cache)
        params = [p - 0.1 * g for p, g in zip(params, grads)]
    return params
