# mistake: none
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    table = {w: embedding[w] for w in np.unique(x) if w != 0}
    rows = []
    for words in x.reshape(S * N, W):
        mean = np.zeros(embedding.shape[1])
        read = 0
        for w in words:
            if w:
                read += 1
                mean += (table[w] - mean) / read
        rows.append(mean)
    return np.array(rows).reshape(S, N, -1)


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    S, N, _ = vectors.shape
    s, n = (np.arange(S)[:, None], np.arange(N))
    valid = s < lengths
    turned = np.where(valid, lengths - 1 - s, s)
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[turned, n], weights["back"])[turned, n]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    scores = np.where(valid, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
