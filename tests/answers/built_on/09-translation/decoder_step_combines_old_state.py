# mistake: off by one in time: the query comes from the new h, but u is made of the old h and the context; shows on all inputs
# read: right
# told: your decoder_step puts the h of before this step beside the context: the new h stands there, which has read the last word.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = state
    words = np.array([weights["target"][s] for s in symbols])
    new_state = lstm_step(words, state, weights["decoder"])
    z, shares = attention_step(new_state[0] @ weights["query"].T, keys, lengths)
    both = np.hstack([h, z])
    u = np.tanh(both @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], new_state, shares
