# mistake: decoder_step makes the query of the old h, before the LSTM has read the word, instead of the new h.
# read: right
# told: your decoder_step asks with the h of before this step: the query comes from the new h, which has rea
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    query = state[0] @ weights["query"].T
    context, shares = attention_step(query, keys, lengths)
    x_t = np.take(weights["target"], symbols, axis=0)
    new_state = lstm_step(x_t, state, weights["decoder"])
    W_h, W_z = np.hsplit(weights["combine"], 2)
    u = np.tanh(new_state[0] @ W_h.T + context @ W_z.T)
    return u @ weights["readout"].T + weights["bias"], new_state, shares
