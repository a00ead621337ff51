# mistake: the buffers for h and c live outside of predict and are not set back to zero, so a call goes on from the end of the call before; shows from the second call with the same H on
# read: right
# told: your predict remembers earlier calls: a list or a dictionary outside of it, or a default
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


STATE = {}


def predict(weights, codes):
    """Natural log-probabilities (T, V): row t is for the symbol after codes[t], given codes[: t + 1]."""
    W_x, W_h, b, W_y, b_y = (np.asarray(w, dtype=np.float64) for w in weights)
    H = W_h.shape[1]
    if H not in STATE:
        STATE[H] = np.zeros(H), np.zeros(H)
    h, c = STATE[H]
    columns = np.ascontiguousarray(W_x.T) + b
    scores = np.empty((len(codes), len(b_y)))
    for t, code in enumerate(codes):
        a = columns[code] + W_h @ h
        gate = 0.5 * np.tanh(0.5 * a) + 0.5
        c *= gate[H : 2 * H]
        c += gate[:H] * np.tanh(a[2 * H : 3 * H])
        np.tanh(c, out=h)
        h *= gate[3 * H :]
        np.dot(W_y, h, out=scores[t])
    scores += b_y
    return log_softmax(scores)
