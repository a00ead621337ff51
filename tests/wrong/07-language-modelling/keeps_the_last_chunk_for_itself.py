# loses: check-training
# told: Your train changes chunks in place
def train(chunks, V):
    H, passes = 48, 14
    held_out = chunks.pop()  # for a look at the loss
    weights, adam = new_weights(V, H, np.random.default_rng(0)), Adam(0.03)
    for k in range(passes):
        state = zero_state(chunks[0][0].shape[1], H)
        adam.rate = 0.03 * (1 - k / passes)
        for x, y in chunks:
            h, state, cache = lstm_forward(x, state, weights)
            _, dh, dreadout = cross_entropy(h, y, weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 0.5))
    return weights


def predict(weights, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
