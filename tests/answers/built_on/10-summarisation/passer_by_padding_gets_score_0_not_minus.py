# mistake: padding gets the score 0 (not minus infinity) and takes part in the softmax; its probability is set to 0 ...
# read: right
# told: your choices sets the scores of padding to 0 and has exp(0), which is 1, in the sum of the
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    real = np.arange(S)[:, None] < np.asarray(lengths)
    v = np.where(real[:, :, None], vectors, 0.0)
    ahead = run(v, weights["ahead"])
    turned = np.zeros_like(v)
    for n in range(N):
        turned[: lengths[n], n] = v[: lengths[n], n][::-1]
    hb = run(turned, weights["back"])
    back = np.zeros_like(hb)
    for n in range(N):
        back[: lengths[n], n] = hb[: lengths[n], n][::-1]
    score = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    score = np.where(real, score, 0.0)
    e = np.exp(score - score.max(axis=0))
    p = e / e.sum(axis=0)
    return np.where(real, p, 0.0)
