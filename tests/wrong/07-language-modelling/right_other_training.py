# loses: nothing
def train(chunks, V):
    rng = np.random.default_rng(5)
    H = 64
    W, opt = new_weights(V, H, rng), Adam(0.02)
    W[2][H : 2 * H] = 2.0
    epochs = 7
    for epoch in range(epochs):
        opt.rate = 0.02 if epoch < 5 else 0.005
        state = None
        for x, y in chunks:
            state = zero_state(x.shape[1], H) if state is None else state
            out, state, cache = lstm_forward(x, state, W)
            loss, dout, last = cross_entropy(out, y, W)
            first = lstm_backward(dout, cache, W)
            W = opt.update(W, clip([*first, *last], 0.5))
    return tuple(weight.astype(float) for weight in W)


def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    H = len(b) // 4
    h, c, rows = np.zeros(H), np.zeros(H), []
    for code in codes:
        a = W_x[:, code] + W_h @ h + b
        i, f, o = (0.5 + 0.5 * np.tanh(a[k * H : (k + 1) * H] / 2) for k in (0, 1, 3))
        c = f * c + i * np.tanh(a[2 * H : 3 * H])
        h = o * np.tanh(c)
        scores = W_y @ h + b_y
        rows.append([score - np.logaddexp.reduce(scores) for score in scores])
    return rows
