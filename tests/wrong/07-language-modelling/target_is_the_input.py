# loses: check-training
# told: Was the input its own target?
def train(chunks, V):
    weights, adam = new_weights(V, 24, np.random.default_rng(1)), Adam(0.03)
    for _ in range(3):
        state = zero_state(chunks[0][0].shape[1], 24)
        for x, _ in chunks:
            h, state, cache = lstm_forward(x, state, weights)
            loss, dh, dreadout = cross_entropy(h, x, weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 1.0))
    return weights


def predict(weights, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
