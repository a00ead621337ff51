# mistake: TWO: decoder_step hands on u in the place of h in the new state, and the scores lack the bias.
# read: right
# told: In decoder_step. Of its parts, scores and state are wrong, shares is right in these calls. Nowhere i
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    embedded = np.array([weights["target"][s] for s in symbols])
    h, c = lstm_step(embedded, state, weights["decoder"])
    z, shares = attention_step(h @ weights["query"].T, keys, lengths)
    joint = np.hstack((h, z))
    u = np.tanh(joint @ weights["combine"].T)
    scores = u @ weights["readout"].T
    return scores, (u, c), shares
