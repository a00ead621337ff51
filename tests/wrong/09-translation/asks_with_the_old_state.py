# loses: check-decoder-step
# told: asks with the state before this step
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x = weights["target"][symbols]
    z, a = attention_step(state[0] @ weights["query"].T, keys, lengths)
    new = lstm_step(x, state, weights["decoder"])
    u = np.tanh(np.hstack([state[0], z]) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], new, a
