# mistake: h is carried from chunk to chunk but the cells c begin at 0 in every chunk
# read: right
# told: your model knows which bracket is open and is a little off everywhere: more updates, or a
def train(chunks, V):
    """The weights [W_x, W_h, b, W_y, b_y] of a language model of V symbols, trained on the chunks (x, y), each (T, N)."""
    rng = np.random.default_rng(1)
    H, passes = 48, 10
    weights = new_weights(V, H, rng)
    adam = Adam(0.03)
    for epoch in range(passes):
        adam.rate = 0.03 * 0.1 ** (epoch / (passes - 1))
        state = zero_state(chunks[0][0].shape[1], H)
        for x, y in chunks:
            h, (last, _), cache = lstm_forward(x, state, weights)
            state = last, np.zeros_like(last)
            loss, dh, d_out = cross_entropy(h, y, weights)
            gradients = lstm_backward(dh, cache, weights) + d_out
            weights = adam.update(weights, clip(gradients, 0.5))
    return weights


def predict(weights, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    weights = [np.asarray(w, dtype=float) for w in weights]
    H = weights[1].shape[1]
    h, _, _ = lstm_forward(np.asarray(codes)[:, None], (np.zeros((1, H)), np.zeros((1, H))), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
