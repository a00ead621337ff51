# mistake: TWO: decoder_step makes the query of the cell state c instead of h, and stacks the context before h in front of W_u.
# read: right
# told: your decoder_step asks with the cell state c: the query comes from h. your decoder_step puts the con
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x = np.array([weights["target"][s] for s in symbols])
    hidden, memory = lstm_step(x, state, weights["decoder"])
    z, alpha = attention_step(memory @ weights["query"].T, keys, lengths)
    together = np.column_stack([z, hidden])
    u = np.tanh(together @ weights["combine"].T)
    scores = u @ weights["readout"].T + weights["bias"]
    return scores, (hidden, memory), alpha
