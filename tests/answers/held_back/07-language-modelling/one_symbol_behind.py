# mistake: Row t is computed from the hidden state before codes[t] is read, so it is the prediction of codes[t] itself instead of the symbol after it.
# told: your predict is one place late: row t does not depend on codes[t].
def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    state = zero_state(1, W_h.shape[1])
    rows = []
    for code in codes:
        rows.append(log_softmax(state[0][0] @ W_y.T + b_y))
        _, state, _ = lstm_forward(np.array([[code]]), state, weights)
    return np.array(rows)


def train(chunks, V):
    """The weights [W_x, W_h, b, W_y, b_y] of a language model of V symbols, trained on the chunks (x, y), each (T, N)."""
    H, passes = (48, 10)
    weights, adam = (new_weights(V, H, np.random.default_rng(0)), Adam(0.03))
    for k in range(passes):
        state = zero_state(chunks[0][0].shape[1], H)
        adam.rate = 0.03 * (1 - k / passes)
        for x, y in chunks:
            h, state, cache = lstm_forward(x, state, weights)
            _, dh, dreadout = cross_entropy(h, y, weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + dreadout, 0.5))
    return weights
