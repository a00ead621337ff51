# mistake: hands on u (the state after attention) in the place of h as the new state
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these calls.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    z, shares = attention_step(h @ weights["query"].T, keys, lengths)
    h = np.tanh(np.concatenate([h, z], axis=1) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
