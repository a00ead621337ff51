# mistake: two mistakes: training draws from NumPy's global random state without a seed, so the same windows give another forecaster each time (and the caller's state is moved); and x is centred in place, which changes the windows that train was given.
# read: nothing
def train(x, y):
    centre, width = float(np.mean(x)), float(np.std(x))
    x -= centre
    x /= width
    target = (y - centre) / width
    K, N = y.shape
    w = new_weights(1, 16, K, np.random)
    opt = Adam(0.03)
    for step in range(600):
        opt.rate = 0.03 * 0.5 * (1 + np.cos(np.pi * step / 600))
        cols = np.random.choice(N, 32)
        last, cache = lstm_forward(x[:, cols, None], w)
        diff = last @ w[3].T + w[4] - target[:, cols].T
        diff *= 2 / diff.size
        grads = lstm_backward(diff @ w[3], cache, w)
        grads += [diff.T @ last, diff.sum(axis=0)]
        w = opt.update(w, clip(grads, 1))
    return [centre, width, *w]


def predict(model, x):
    centre, width, *w = model
    last, _ = lstm_forward(((x - centre) / width)[..., None], w)
    return (w[4][:, None] + w[3] @ last.T) * width + centre
