# loses: check-training
# told: our model
def train(chunks, V):
    H = 16
    weights, adam = new_weights(V, H, np.random.default_rng(3)), Adam(0.02)
    state = zero_state(chunks[0][0].shape[1], H)
    for x, y in chunks:
        h, state, cache = lstm_forward(x, state, weights)
        _, dh, dreadout = cross_entropy(h, y, weights)
        weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return weights


def predict(weights, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
