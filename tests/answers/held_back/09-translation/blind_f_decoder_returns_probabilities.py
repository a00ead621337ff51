# mistake: decoder_step puts the scores through a softmax and returns probabilities, where the scores before the softmax are asked for.
# read: right
# told: your decoder_step returns probabilities: the scores before the softmax are asked for.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    embedded = np.take(weights["target"], symbols, axis=0)
    state = lstm_step(embedded, state, weights["decoder"])
    query = np.einsum("ij,nj->ni", weights["query"], state[0])
    context, shares = attention_step(query, keys, lengths)
    both = np.hstack((state[0], context))
    u = np.tanh(np.einsum("ij,nj->ni", weights["combine"], both))
    logits = np.einsum("vj,nj->nv", weights["readout"], u) + weights["bias"]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True), state, shares
