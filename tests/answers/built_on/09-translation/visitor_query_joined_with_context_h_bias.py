# mistake: two: the query is joined with the context instead of h; the bias of the readout is forgotten
# read: right
# told: your decoder_step puts the query beside the context: h stands there. your decoder_step
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    x_t = weights["target"][symbols]
    state = lstm_step(x_t, state, weights["decoder"])
    query = state[0] @ weights["query"].T
    context, shares = attention_step(query, keys, lengths)
    joined = np.concatenate([query, context], axis=1)
    u = np.tanh(joined @ weights["combine"].T)
    return u @ weights["readout"].T, state, shares
