# mistake: the query is h @ W_q instead of W_q h, that is h @ W_q.T; the matrix is square, so nothing complains (all else is split per half and right)
# read: right
# told: your decoder_step forgets to transpose the weights of the query: a row of the batch meet
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    W_h, W_z = np.split(weights["combine"], 2, axis=1)
    state = lstm_step(weights["target"][symbols], state, weights["decoder"])
    context, shares = attention_step(state[0] @ weights["query"], keys, lengths)
    u = np.tanh(state[0] @ W_h.T + context @ W_z.T)
    scores = u @ weights["readout"].T
    scores += weights["bias"]
    return scores, state, shares
