# mistake: Two slips: the query is W_q transposed times h instead of W_q h, and the state that is returned is the old one, not the one after the step.
# told: your decoder_step forgets to transpose the weights of the query: a row of the batch meets
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    embedded = weights["target"][symbols]
    new_state = lstm_step(embedded, state, weights["decoder"])
    h = new_state[0]
    H = h.shape[1]
    z, shares = attention_step(h @ weights["query"], keys, lengths)
    W = weights["combine"]
    u = np.tanh(h @ W[:, :H].T + z @ W[:, H:].T)
    scores = u @ weights["readout"].T + weights["bias"]
    return scores, state, shares
