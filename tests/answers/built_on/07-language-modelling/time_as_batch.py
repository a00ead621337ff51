# mistake: The text is passed as a batch of T sequences of one step each, so every symbol is read from a zero state and nothing before it is remembered.
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state
def predict(weights, codes):
    W_y, b_y = weights[3:]
    H = weights[1].shape[1]
    h, _, _ = lstm_forward(codes[None, :], zero_state(len(codes), H), weights)
    return log_softmax(h[0] @ W_y.T + b_y)


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
