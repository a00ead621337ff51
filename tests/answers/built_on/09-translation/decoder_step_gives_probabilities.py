# mistake: requirement misread: returns the softmax of the scores instead of the scores; shows on all inputs
# read: right
# told: your decoder_step returns probabilities: the scores before the softmax are asked for.
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    def softmax(a):
        e = np.exp(a - a.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    h, c = lstm_step(weights["target"][symbols], state, weights["decoder"])
    query = np.einsum("ij,nj->ni", weights["query"], h)
    z, shares = attention_step(query, keys, lengths)
    u = np.tanh(np.einsum("ij,nj->ni", weights["combine"], np.c_[h, z]))
    scores = np.einsum("vj,nj->nv", weights["readout"], u) + weights["bias"]
    return softmax(scores), (h, c), shares
