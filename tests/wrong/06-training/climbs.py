# loses: check-train-adding
# told: the updates climb
def train_adding(x, target):
    params = init(np.random.default_rng(3))
    for k in range(60):
        y, cache = forward(x[:, :100], params)
        grads = backward(2 * (target[:100] - y) / 100, cache)
        params = [p - 0.02 * g for p, g in zip(params, grads)]
    return params
