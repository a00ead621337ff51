# mistake: hands on u, the combined vector, as the new hidden state in the place of h
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x_t = weights["target"][symbols]
    h, c = lstm_step(x_t, state, weights["decoder"])
    query = h @ weights["query"].T
    z, shares = attention_step(query, keys, lengths)
    h = np.tanh(np.hstack([h, z]) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
