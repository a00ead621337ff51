# mistake: predict takes the mean of the pictures it is just asked about off, not that of training, so the class of a picture depends on its company, and a picture asked alone is a blank one.
# read: right
# told: your predict takes a mean, a spread or something else from all the pictures that it is
def train(x, y):
    rng = np.random.default_rng(5)
    mid = x.mean(axis=1, keepdims=True)
    xc = (x - mid) / x.std()
    H, K, N = 24, 10, x.shape[1]
    w = new_weights(x.shape[2], H, K, rng)
    opt, size, passes = Adam(0.02), 50, 15
    rounds, done = passes * (-(-N // size)), 0
    for _ in range(passes):
        perm = rng.permutation(N)
        for k in range(0, N, size):
            idx = perm[k : k + size]
            h, cache = lstm_forward(xc[:, idx], w)
            s = h[-1] @ w[3].T + w[4]
            e = np.exp(s - s.max(axis=1, keepdims=True))
            d = e / e.sum(axis=1, keepdims=True)
            d[np.arange(len(idx)), y[idx]] -= 1
            d /= len(idx)
            dh = np.zeros_like(h)
            dh[-1] = d @ w[3]
            opt.rate = 0.02 * (1 - done / rounds)
            done += 1
            w = opt.update(w, lstm_backward(dh, cache, w) + [d.T @ h[-1], d.sum(axis=0)])
    return {"w": w, "spread": float(x.std())}


def predict(model, x):
    w = model["w"]
    h, _ = lstm_forward((x - x.mean(axis=1, keepdims=True)) / model["spread"], w)
    return np.argmax(h[-1] @ w[3].T + w[4], axis=1)
