# mistake: hands on u (the combined vector) as the new h instead of the h of the LSTM
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls. Of state, the first part is wrong, the second par
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x_t = weights["target"][symbols]
    h, c = lstm_step(x_t, state, weights["decoder"])
    query = h @ weights["query"].T
    z, shares = attention_step(query, keys, lengths)
    h = np.tanh(np.hstack([h, z]) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
