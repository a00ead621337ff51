# loses: check-sentence-scorer
# told: counts a word that a sentence repeats once
def sentence_vectors(x, embedding):
    out = np.zeros(x.shape[:2] + (embedding.shape[1],))
    for s in range(x.shape[0]):
        for n in range(x.shape[1]):
            ids = sorted(set(x[s, n].tolist()) - {0})
            if ids:
                out[s, n] = embedding[ids].mean(axis=0)
    return out


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
