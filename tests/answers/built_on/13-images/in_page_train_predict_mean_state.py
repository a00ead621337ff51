# mistake: predict forgets b_y and takes the mean of the states over the steps, not the last one
# read: vague
# told: What does not hold first: predict says the class whose score is largest after the last step, of each picture for itself. Of 40 pictures 9 ha
def train(x, y):
    """The weights of an LSTM, trained on pictures x (32, N, 2) and their classes y (N,): W_x, W_h, b, W_y, b_y."""
    rng = np.random.default_rng(1)
    H, size, passes, top = 32, 50, 26, 0.03
    N = x.shape[1]
    weights = new_weights(2, H, 10, rng)
    adam = Adam(top)
    per_pass = N // size
    total, k = passes * per_pass, 0
    for _ in range(passes):
        order = rng.permutation(N)
        for b in range(per_pass):
            chosen = order[b * size : (b + 1) * size]
            xb, yb = x[:, chosen], y[chosen]
            turn = rng.random(size) < 0.5
            xb = np.where(turn[None, :, None], 1 - xb, xb)
            done = k / total
            adam.rate = top * min(done / 0.1, (1 - done) / 0.9)
            h, cache = lstm_forward(xb, weights)
            s = h[-1] @ weights[3].T + weights[4]
            p = np.exp(s - s.max(axis=1, keepdims=True))
            p /= p.sum(axis=1, keepdims=True)
            p[np.arange(size), yb] -= 1
            ds = p / size
            dh = np.zeros_like(h)
            dh[-1] = ds @ weights[3]
            gradients = lstm_backward(dh, cache, weights) + [ds.T @ h[-1], ds.sum(axis=0)]
            weights = adam.update(weights, gradients)
            k += 1
    return weights


def predict(weights, x):
    """The class of each picture of x (32, N, 2): whole numbers (N,)."""
    h, _ = lstm_forward(x, weights)
    return (h.mean(axis=0) @ weights[3].T).argmax(axis=1)
