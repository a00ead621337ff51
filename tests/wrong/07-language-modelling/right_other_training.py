# loses: nothing
def train(codes, V):
    rng = np.random.default_rng(5)
    H, N, T = 40, 24, 14
    weights, adam = new_weights(V, H, rng), Adam(0.02)
    S = (len(codes) - 1) // N
    streams = [codes[n * S : (n + 1) * S + 1] for n in range(N)]
    text = np.stack(streams, axis=1)
    for epoch in range(7):
        state = zero_state(N, H)
        adam.rate = 0.02 if epoch < 5 else 0.005
        for t in range(0, S - T, T):
            h, state, cache = lstm_forward(text[t : t + T], state, weights)
            _, dh, dreadout = cross_entropy(h, text[t + 1 : t + T + 1], weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return {"H": H, "weights": [np.float32(weight) for weight in weights]}


def predict(model, codes):
    weights = model["weights"]
    state, rows = zero_state(1, model["H"]), []
    for code in codes:
        h, state, _ = lstm_forward(np.array([[code]]), state, weights)
        rows.append(log_softmax(h[0, 0] @ weights[3].T + weights[4]))
    return np.array(rows, dtype=np.float32)
