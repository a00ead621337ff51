# mistake: for the way back the whole sentence axis is flipped with [::-1], padding first, instead of each document within its own length; the LSTM has moved on from its zero state through the (zeroed) padding, so shorter documents get other probabilities
# read: right
# told: your choices turns all documents within the longest length: the padding of a short one c
def sentence_vectors(x, embedding):
    table = np.concatenate([np.zeros((1, embedding.shape[1])), embedding[1:]])
    counts = np.maximum(np.count_nonzero(x, axis=-1), 1)
    return table[x].sum(axis=2) / counts[..., None]


def choices(vectors, lengths, weights, run):
    valid = np.arange(len(vectors))[:, None] < lengths
    v = np.where(valid[..., None], vectors, 0.0)
    both = [run(v, weights["ahead"]), run(v[::-1], weights["back"])[::-1]]
    scores = np.concatenate(both, axis=-1) @ weights["readout"]
    p = np.zeros(scores.shape)
    top = np.max(scores, axis=0, where=valid, initial=-np.inf)
    np.exp(scores - top, out=p, where=valid)
    return p / p.sum(axis=0)
