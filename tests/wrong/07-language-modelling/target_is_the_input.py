# loses: check-training
# told: Was the input its own target?
def train(codes, V):
    weights, adam = new_weights(V, 24, np.random.default_rng(1)), Adam(0.03)
    S = len(codes) // 16
    x = codes[: 16 * S].reshape(16, S).T
    state = zero_state(16, 24)
    for t in range(0, 16 * 120, 16):
        h, state, cache = lstm_forward(x[t % 1200 : t % 1200 + 16], state, weights)
        _, dh, dreadout = cross_entropy(h, x[t % 1200 : t % 1200 + 16], weights)
        weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return weights


def predict(model, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, 24), model)
    return log_softmax(h[:, 0] @ model[3].T + model[4])
