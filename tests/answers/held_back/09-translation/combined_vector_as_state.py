# mistake: hands on the combined vector u in place of the LSTM's own h as new state, returning (u, c) instead of (h, c), as if attention were a part of the recurrence; scores, shares and c of this step are right, every later step starts from a wrong h
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these call
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    embedded = weights["target"][symbols]
    h, c = lstm_step(embedded, state, weights["decoder"])
    context, shares = attention_step(h @ weights["query"].T, keys, lengths)
    h = np.tanh(np.concatenate((h, context), axis=1) @ weights["combine"].T)
    scores = h @ weights["readout"].T + weights["bias"]
    return scores, (h, c), shares
