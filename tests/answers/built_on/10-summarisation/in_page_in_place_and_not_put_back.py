# mistake: two: row 0 of the caller's embedding is set to 0 in place; the backward run is not put back into the document's order
# read: right
# told: your choices does not put the backward direction back into the document's order: its
def sentence_vectors(x, embedding):
    embedding[0] = 0
    count = (x != 0).sum(axis=2)
    return embedding[x].sum(axis=2) / np.maximum(count, 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    real = np.arange(S)[:, None] < np.asarray(lengths)
    v = np.where(real[:, :, None], vectors, 0.0)
    r = v.copy()
    for n, l in enumerate(lengths):
        r[:l, n] = v[:l, n][::-1]
    ahead = run(v, weights["ahead"])
    back = run(r, weights["back"])
    s = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    s = np.where(real, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    return e / e.sum(axis=0)
