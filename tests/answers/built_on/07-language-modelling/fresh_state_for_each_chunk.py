# mistake: two: train begins every chunk with a zero state instead of carrying it over, so nothing is remembered beyond five symbols; predict takes exp without subtracting the maximum, which overflows for scores of a thousand
# read: right
# told: your predict takes the logarithm of a probability, which is 0 in floating point where
def train(chunks, V):
    """The weights [W_x, W_h, b, W_y, b_y] of a language model of V symbols, trained on the chunks (x, y), each (T, N)."""
    H, passes = 48, 10
    weights = new_weights(V, H, np.random.default_rng(3))
    adam = Adam(0.03)
    rates = [0.03 * 0.8**k for k in range(passes)]
    start = zero_state(chunks[0][0].shape[1], H)
    for k in range(passes):
        adam.rate = rates[k]
        for x, y in chunks:
            h, _, cache = lstm_forward(x, start, weights)
            _, dh, out = cross_entropy(h, y, weights)
            gradients = clip(lstm_backward(dh, cache, weights) + out, 0.5)
            weights = adam.update(weights, gradients)
    return weights


def predict(weights, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    W = [np.asarray(w, dtype=np.float64) for w in weights]
    state = zero_state(1, W[1].shape[1])
    h = lstm_forward(np.asarray(codes).reshape(-1, 1), state, W)[0][:, 0]
    scores = h @ W[3].T
    scores += W[4]
    p = np.exp(scores)
    p /= p.sum(axis=1, keepdims=True)
    return np.log(p)
