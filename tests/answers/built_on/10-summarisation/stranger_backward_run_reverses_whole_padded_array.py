# mistake: TWO: the backward run reverses the whole padded array, not each document within its length, and the halves ...
# read: right
# told: your choices puts the backward direction first: ahead comes first.
# told: your choices turns all
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    real = np.arange(S)[:, None] < lengths
    v = np.where(real[:, :, None], vectors, 0)
    ahead = run(v, weights["ahead"])
    back = run(v[::-1], weights["back"])[::-1]
    score = np.concatenate([back, ahead], axis=2) @ weights["readout"]
    score = np.where(real, score, -np.inf)
    e = np.exp(score - score.max(axis=0))
    return e / e.sum(axis=0)
