# mistake: the targets are standardised for training and the read-out is never scaled back, so the returned weights tell standardised sums: wrong on all data
# read: wrong
# told: your predictions follow the sum on another scale: a straight line leads from them to the
def train_adding(x, target):
    """Training data x (10, M, 2), target (M,) -> trained [W_x, W_h, b, W_y, b_y]."""
    rng = np.random.default_rng(11)
    z = (target - target.mean()) / target.std()
    params = init(rng)
    first = [np.zeros_like(p) for p in params]
    second = [np.zeros_like(p) for p in params]
    for k in range(1, 801):
        rows = rng.integers(0, len(z), 32)
        said, cache = forward(np.take(x, rows, axis=1), params)
        slopes = backward(2 * (said - z[rows]) / 32, cache)
        for j, g in enumerate(slopes):
            first[j] = 0.9 * first[j] + 0.1 * g
            second[j] = 0.999 * second[j] + 0.001 * g**2
            step = first[j] / (1 - 0.9**k) / (np.sqrt(second[j] / (1 - 0.999**k)) + 1e-8)
            params[j] = params[j] - 0.02 * step
    return params
