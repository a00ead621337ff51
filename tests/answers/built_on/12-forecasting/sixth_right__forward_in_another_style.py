# mistake: none (extra, not counted: a forecaster that is good, in another style)
def _forward(P, X):
    a1 = np.maximum(0, X @ P[0] + P[1])
    a2 = np.maximum(0, a1 @ P[2] + P[3])
    return a1, a2, a2 @ P[4] + P[5]


def train(x, y):
    rng = np.random.default_rng(7)
    m, s = float(x.mean()), float(x.std())
    X, Y = ((x - m) / s).T, ((y - m) / s).T
    sizes = [24, 64, 64, 8]
    P = []
    for i, o in zip(sizes, sizes[1:]):
        P += [rng.normal(size=(i, o)) * np.sqrt(2 / i), np.zeros(o)]
    adam = Adam(0.003)
    steps = 4000
    for k in range(steps):
        adam.rate = 0.004 * (1 - k / steps)
        pick = rng.integers(len(X), size=64)
        a1, a2, out = _forward(P, X[pick])
        d = 2 * (out - Y[pick]) / out.size
        d2 = (d @ P[4].T) * (a2 > 0)
        d1 = (d2 @ P[2].T) * (a1 > 0)
        grads = [X[pick].T @ d1, d1.sum(0), a1.T @ d2, d2.sum(0), a2.T @ d, d.sum(0)]
        P = adam.update(P, [g + 1e-4 * p for g, p in zip(grads, P)])
    return dict(P=P, m=m, s=s)


def predict(model, x):
    return _forward(model["P"], ((x - model["m"]) / model["s"]).T)[2].T * model["s"] + model["m"]
