# mistake: decoder_step takes u = tanh(W_u [h; z]) for the new state of the decoder and returns (u, c) in place of (h, c); scores, shares and c are right, the returned h never is
# read: right
# told: In decoder_step. Of its parts, state is wrong, scores and shares are right in these call
def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    words = np.take(weights["target"], symbols, axis=0)
    h, c = lstm_step(words, state, weights["decoder"])
    z, shares = attention_step(np.einsum("ij,nj->ni", weights["query"], h), keys, lengths)
    h = np.tanh(np.einsum("ij,nj->ni", weights["combine"], np.hstack((h, z))))
    scores = np.einsum("vj,nj->nv", weights["readout"], h) + weights["bias"]
    return scores, (h, c), shares
