# loses: check-sentence-scorer
# told: takes padding for words
def sentence_vectors(x, embedding):
    return embedding[x].mean(axis=2)


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    p = np.zeros((S, N))
    for n in range(N):
        doc = vectors[: lengths[n], n : n + 1]
        h = run(doc, weights["ahead"])
        g = run(doc[::-1], weights["back"])[::-1]
        a = np.concatenate([h, g], axis=2)[:, 0] @ weights["readout"]
        e = np.exp(a - a.max())
        p[: lengths[n], n] = e / e.sum()
    return p
