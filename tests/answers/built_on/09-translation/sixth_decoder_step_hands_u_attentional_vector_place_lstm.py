# mistake: decoder_step hands on u (the attentional vector) in place of the LSTM's h in the new state
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls. Of state, the first part is wrong, the second par
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x = weights["target"][symbols]
    h, c = lstm_step(x, state, weights["decoder"])
    query = h @ weights["query"].T
    z, shares = attention_step(query, keys, lengths)
    h = np.tanh(np.concatenate([h, z], axis=1) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
