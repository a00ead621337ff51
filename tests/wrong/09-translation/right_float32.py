# loses: nothing
def attention_step(query, keys, lengths):
    query, keys = query.astype("float32"), keys.astype("float32")
    off = np.arange(len(keys))[:, None] >= lengths
    keys[off] = 0
    e = np.sum(query * keys, axis=-1, dtype="float64") / np.sqrt(query.shape[-1])
    e[off] = -np.inf
    w = np.exp(e - np.max(e, axis=0, keepdims=True))
    w /= w.sum(axis=0, keepdims=True)
    return np.sum(w[..., np.newaxis] * keys, axis=0), w


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    new = lstm_step(weights["target"][symbols], state, weights["decoder"])
    z, a = attention_step(new[0] @ weights["query"].T, keys, lengths)
    H = new[0].shape[1]
    u = np.tanh(new[0] @ weights["combine"][:, :H].T + z @ weights["combine"][:, H:].T)
    return weights["bias"] + np.dot(u, weights["readout"].T), list(new), a
