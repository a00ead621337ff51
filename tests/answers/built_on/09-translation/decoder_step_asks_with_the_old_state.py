# mistake: decoder_step makes the query of the state h before the step instead of the new h, so context, shares and scores are wrong; the new state is right, and all is right where W_q is 0 or a source has one word (then the query does not matter)
# read: right
# told: your decoder_step asks with the h of before this step: the query comes from the new h, which has read the last word.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h_before, _ = state
    z, shares = attention_step(h_before @ weights["query"].T, keys, lengths)
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    u = np.tanh(np.hstack([h, z]) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], (h, c), shares
