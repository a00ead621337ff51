# loses: check-training
# told: predict has no memory
def train(codes, V):
    weights, adam = new_weights(V, 24, np.random.default_rng(1)), Adam(0.03)
    S = (len(codes) - 1) // 16
    x, y = codes[: 16 * S].reshape(16, S).T, codes[1 : 16 * S + 1].reshape(16, S).T
    state = zero_state(16, 24)
    for t in range(0, 16 * 70, 16):
        h, state, cache = lstm_forward(x[t : t + 16], state, weights)
        _, dh, dreadout = cross_entropy(h, y[t : t + 16], weights)
        weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return weights


def predict(model, codes):
    rows = [lstm_forward(code.reshape(1, 1), zero_state(1, 24), model)[0][0, 0] for code in codes]
    return log_softmax(np.array(rows) @ model[3].T + model[4])
