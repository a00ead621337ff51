# loses: check-training
# told: not which bracket is open
def train(codes, V):
    N, T, H = 16, 16, 16
    weights, adam = new_weights(V, H, np.random.default_rng(3)), Adam(0.02)
    S = (len(codes) - 1) // N
    x, y = codes[: N * S].reshape(N, S).T, codes[1 : N * S + 1].reshape(N, S).T
    for k in range(135):
        now = slice(k % 70 * T, (k % 70 + 1) * T)
        h, _, cache = lstm_forward(x[now], zero_state(N, H), weights)
        _, dh, dreadout = cross_entropy(h, y[now], weights)
        weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return weights


def predict(model, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, 16), model)
    return log_softmax(h[:, 0] @ model[3].T + model[4])
