# mistake: two: the query is h @ W_q, which is the transpose of W_q times h (shows unless W_q is symmetric), and it comes from the h before the step instead of the new one (shows whenever the step changes h).
# read: right
# told: In decoder_step. Of its parts, scores and shares are wrong, state is right in these
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    """symbols (N,) that were said last -> scores of the next (N, V), state (h, c), shares (T, N)."""
    h, c = state
    context, shares = attention_step(h @ weights["query"], keys, lengths)
    h, c = lstm_step(weights["target"][symbols], (h, c), weights["decoder"])
    H = h.shape[1]
    left, right = weights["combine"][:, :H], weights["combine"][:, H:]
    u = np.tanh(h @ left.T + context @ right.T)
    scores = u @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
