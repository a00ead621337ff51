# loses: check-sentence-scorer
# told: has exp(0), which is 1, in the sum
def sentence_vectors(x, embedding):
    table = embedding.copy()
    table[0] = 0
    return table[x].sum(axis=2) / np.maximum((x > 0).sum(axis=2), 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    p = np.zeros((S, N))
    for n in range(N):
        doc = vectors[: lengths[n], n : n + 1]
        h = run(doc, weights["ahead"])
        g = run(doc[::-1], weights["back"])[::-1]
        a = np.concatenate([h, g], axis=2)[:, 0] @ weights["readout"]
        a = np.append(a, np.zeros(S - lengths[n]))
        e = np.exp(a - a.max())
        p[: lengths[n], n] = (e / e.sum())[: lengths[n]]
    return p
