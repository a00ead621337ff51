# mistake: decoder_step uses (W_q h) . k = h . (W_q^T k) and gives attention_step h and the projected keys, which leaves the shares right but makes the context a sum of projected keys instead of the keys.
# read: right
# told: In decoder_step. Of its parts, scores is wrong, state and shares are right in these calls. The first
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    new_state = lstm_step(weights["target"][symbols], state, weights["decoder"])
    h = new_state[0]
    asked = keys @ weights["query"]  # could be done once for all steps
    z, alpha = attention_step(h, asked, lengths)
    W_u = weights["combine"]
    H = h.shape[1]
    u = np.tanh(h @ W_u[:, :H].T + z @ W_u[:, H:].T)
    return np.dot(u, weights["readout"].T) + weights["bias"], new_state, alpha
