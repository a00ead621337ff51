# loses: check-train-adding
# told: holds NaN or infinity
def train_adding(x, target):
    params = init(np.random.default_rng(3))
    with np.errstate(all="ignore"):
        for k in range(300):
            y, cache = forward(x[:, :100], params)
            grads = backward(y - target[:100], cache)
            params = [p - 30 * g for p, g in zip(params, grads)]
    return params
