# loses: check-training
# told: Does each chunk
# told: that the one before it
# told: ended with
def train(chunks, V):
    H = 48
    weights, adam = new_weights(V, H, np.random.default_rng(0)), Adam(0.03)
    for k in range(800):
        x, y = chunks[k % len(chunks)]
        h, state, cache = lstm_forward(x, zero_state(x.shape[1], H), weights)
        loss, dh, dreadout = cross_entropy(h, y, weights)
        adam.rate = 0.03 * max(0.1, 1 - k / 800)
        weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 0.5))
    return weights


def predict(weights, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
