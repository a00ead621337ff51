# mistake: choices takes for padding in the softmax what has a vector of zeros, instead of what stands behind lengths[n] (the lengths serve only for the way backwards), so a sentence without words inside a document gets the probability 0, and padding that holds anything but zeros a share (NaN where it holds NaN); right where padding is zero and no sentence of a document is
# read: nothing
def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    t, n = np.arange(S)[:, None], np.arange(N)
    mirror = np.where(t < lengths, lengths - 1 - t, t)
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[mirror, n], weights["back"])[mirror, n]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    there = (vectors != 0).any(axis=2)
    scores = np.where(there, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
