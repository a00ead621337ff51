# loses: check-decoder-step
# told: tanh is left out
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    z, a = attention_step(h @ weights["query"].T, keys, lengths)
    u = np.hstack([h, z]) @ weights["combine"].T
    return u @ weights["readout"].T + weights["bias"], (h, c), a
