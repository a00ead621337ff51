# mistake: The state that is returned has the combined vector u in the place of the LSTM's h.
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls. Of state, the first part is wrong, the second par
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x_t = np.stack([weights["target"][s] for s in symbols])
    h, c = lstm_step(x_t, state, weights["decoder"])
    query = np.einsum("kh,nh->nk", weights["query"], h)
    z, shares = attention_step(query, keys, lengths)
    h = np.tanh(np.hstack((h, z)) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
