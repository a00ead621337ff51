# loses: check-decoder-step
# told: returns probabilities
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    z, a = attention_step(h @ weights["query"].T, keys, lengths)
    s = np.tanh(np.hstack([h, z]) @ weights["combine"].T) @ weights["readout"].T + weights["bias"]
    e = np.exp(s - s.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True), (h, c), a
