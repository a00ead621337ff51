# loses: check-train-adding
# told: Your train_adding changes x and target in place
def train_adding(x, target):
    rng = np.random.default_rng(1)
    params = init(rng)
    order = rng.permutation(len(target))
    x[:], target[:] = x[:, order], target[order]
    means, squares = ([np.zeros_like(array) for array in params] for _ in range(2))
    for k in range(1, 501):
        picked = rng.integers(x.shape[1], size=32)
        y, cache = forward(x[:, picked], params)
        gradients = backward(2 * (y - target[picked]) / len(picked), cache)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        for j, gradient in enumerate(gradients):
            gradient = gradient * min(1, 1 / norm)
            means[j] = 0.9 * means[j] + 0.1 * gradient
            squares[j] = 0.999 * squares[j] + 0.001 * gradient**2
            step = means[j] / (1 - 0.9**k) / (np.sqrt(squares[j] / (1 - 0.999**k)) + 1e-8)
            params[j] = params[j] - (0.03 if k < 350 else 0.01) * step
    return params
