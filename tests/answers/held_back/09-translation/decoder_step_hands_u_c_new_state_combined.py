# mistake: decoder_step hands on (u, c) as the new state, the combined vector in the place of h (input feeding misunderstood)
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls. Of state, the first part is wrong, the second par
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    context, shares = attention_step(h @ weights["query"].T, keys, lengths)
    h = np.tanh(np.hstack([h, context]) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
