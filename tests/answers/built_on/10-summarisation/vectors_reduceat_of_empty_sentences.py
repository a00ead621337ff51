# mistake: the words of all sentences are laid flat and summed with np.add.reduceat, which for an empty segment gives the element at its start instead of 0; a sentence without words gets the first word of the next sentence (at the very end the start is clipped to the last word, which the last sentence with more than one word then loses)
# read: right
# told: In sentence_vectors. Wrong are some that should be 0, and no others.
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    flat = x.reshape(-1, W)
    counts = np.count_nonzero(flat, axis=1)
    words = embedding[flat[flat > 0]]
    if not len(words):
        return np.zeros((S, N, embedding.shape[1]))
    starts = np.minimum(np.cumsum(counts) - counts, len(words) - 1)
    total = np.add.reduceat(words, starts, axis=0)
    return (total / np.maximum(counts, 1)[:, None]).reshape(S, N, -1)


def choices(vectors, lengths, weights, run):
    s, n = np.arange(len(vectors))[:, None], np.arange(len(lengths))
    valid = s < lengths
    v = np.where(valid[..., None], vectors, 0.0)
    back = np.where(valid, lengths - 1 - s, s)
    h = np.concatenate([run(v, weights["ahead"]), run(v[back, n], weights["back"])[back, n]], axis=2)
    scores = np.where(valid, h @ weights["readout"], -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
