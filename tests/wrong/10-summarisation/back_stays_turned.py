# loses: check-sentence-scorer
# told: does not put the backward direction back
def sentence_vectors(x, embedding):
    valid = x > 0
    total = np.where(valid[..., None], embedding[x], 0).sum(axis=2)
    count = valid.sum(axis=2, keepdims=True)
    return total / np.where(count == 0, 1, count)


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    p = np.zeros((S, N))
    for n in range(N):
        doc = vectors[: lengths[n], n : n + 1]
        h = run(doc, weights["ahead"])
        g = run(doc[::-1], weights["back"])
        a = np.concatenate([h, g], axis=2)[:, 0] @ weights["readout"]
        e = np.exp(a - a.max())
        p[: lengths[n], n] = e / e.sum()
    return p
