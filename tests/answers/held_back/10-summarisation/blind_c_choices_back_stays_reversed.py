# mistake: choices does not put the result of the backward run back into the document's order: row s of the backward run belongs to sentence lengths[n] - 1 - s but is joined to sentence s.
# read: right
# told: your choices does not put the backward direction back into the document's order: its first row belon
def sentence_vectors(x, embedding):
    table = embedding.copy()
    table[0] = 0
    count = np.maximum((x > 0).sum(axis=2), 1)
    return table[x].sum(axis=2) / count[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    backwards = np.zeros_like(vectors)
    for n, length in enumerate(lengths):
        backwards[:length, n] = np.flip(vectors[:length, n], axis=0)
    h = np.concatenate([run(vectors, weights["ahead"]), run(backwards, weights["back"])], axis=2)
    valid = np.arange(S)[:, None] < np.asarray(lengths)[None, :]
    score = np.where(valid, h @ weights["readout"], -np.inf)
    e = np.exp(score - score.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
