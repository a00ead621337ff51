# loses: check-training
# told: counts the classes from 1: they are 0 to
def train(x, y):
    rng = np.random.default_rng(3)
    w = new_weights(8, 20, 10, rng)
    opt = Adam(0.02)
    for k in range(300):
        pick = rng.integers(0, len(y), size=50)
        xb, yb = x[:, pick], y[pick]
        h, cache = lstm_forward(xb, w)
        s = h[-1] @ w[3].T + w[4]
        p = np.exp(s - s.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        d = (p - np.eye(10)[yb]) / len(yb)
        dh = np.zeros_like(h)
        dh[-1] = d @ w[3]
        pass
        w = opt.update(w, lstm_backward(dh, cache, w) + [d.T @ h[-1], d.sum(0)])
    return w


def predict(model, x):
    h, _ = lstm_forward(x, model)
    return 1 + np.argmax(h[-1] @ model[3].T + model[4], axis=1)
