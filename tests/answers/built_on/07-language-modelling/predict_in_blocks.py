# mistake: predict reads the text in blocks of 256 symbols and starts each block from a zero state, so from row 256 on the past is lost; shows for texts longer than 256
# read: nothing
# told: In predict. Of the calls tried, those go wrong in which codes has
def train(chunks, V):
    """The weights [W_x, W_h, b, W_y, b_y] of a language model of V symbols, trained on the chunks (x, y), each (T, N)."""
    H, passes = 48, 10
    weights = new_weights(V, H, np.random.default_rng(5))
    adam = Adam(0.03)
    rates = 0.03 * np.linspace(1.0, 0.1, passes)
    N = chunks[0][0].shape[1]
    for rate in rates:
        adam.rate = float(rate)
        state = zero_state(N, H)
        for x, y in chunks:
            h, state, cache = lstm_forward(x, state, weights)
            _, dh, out = cross_entropy(h, y, weights)
            weights = adam.update(weights, clip(lstm_backward(dh, cache, weights) + out, 0.5))
    return weights


def predict(weights, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    W = [np.asarray(w, dtype=np.float64) for w in weights]
    H, V = W[1].shape[1], len(W[4])
    codes = np.asarray(codes)
    out = np.empty((len(codes), V))
    zero = zero_state(1, H)
    for a in range(0, len(codes), 256):
        h, _, _ = lstm_forward(codes[a : a + 256, None], zero, W)
        out[a : a + 256] = log_softmax(h[:, 0] @ W[3].T + W[4])
    return out
