# mistake: The state that is returned has the combined vector u in the place of the LSTM's h.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x_t = np.stack([weights["target"][s] for s in symbols])
    h, c = lstm_step(x_t, state, weights["decoder"])
    query = np.einsum("kh,nh->nk", weights["query"], h)
    z, shares = attention_step(query, keys, lengths)
    h = np.tanh(np.hstack((h, z)) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
