# mistake: sentence_vectors sets row 0 of the `embedding` that it is given to 0, so it changes its argument; the vectors that it returns are right, and nothing changes where row 0 is zero already; choices is right
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the cal
def sentence_vectors(x, embedding):
    embedding[0] = 0
    count = np.count_nonzero(x, axis=2)
    return embedding[x].sum(axis=2) / np.maximum(count, 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    real = np.arange(S)[:, None] < lengths
    clean = np.where(real[:, :, None], vectors, 0)
    turn = np.where(real, lengths - 1 - np.arange(S)[:, None], np.arange(S)[:, None])
    ahead = run(clean, weights["ahead"])
    back = run(clean[turn, np.arange(N)], weights["back"])[turn, np.arange(N)]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    scores = np.where(real, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
