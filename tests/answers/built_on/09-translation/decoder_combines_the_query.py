# mistake: u is made of the query and the context instead of the new h and the context; shows unless W_q is the identity.
# read: right
# told: your decoder_step puts the query beside the context: h stands there.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    """symbols (N,) that were said last -> scores of the next (N, V), state (h, c), shares (T, N)."""
    words = weights["target"][symbols]
    new_state = lstm_step(words, state, weights["decoder"])
    q = np.einsum("ij,nj->ni", weights["query"], new_state[0])
    z, shares = attention_step(q, keys, lengths)
    u = np.tanh(np.hstack([q, z]) @ weights["combine"].T)
    return u @ weights["readout"].T + weights["bias"], new_state, shares
