# mistake: two: the two halves are joined back first, ahead second; and the softmax is taken over the documents (axis ...
# read: right
# told: your choices puts the backward direction first: ahead comes first. your choices takes the
def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    real = np.arange(S)[:, None] < np.asarray(lengths)[None, :]
    v = np.where(real[:, :, None], vectors, 0.0)
    ahead = run(v, weights["ahead"])
    flipped = np.zeros_like(v)
    for n in range(N):
        flipped[: lengths[n], n] = v[: lengths[n], n][::-1]
    h = run(flipped, weights["back"])
    back = np.zeros_like(h)
    for n in range(N):
        back[: lengths[n], n] = h[: lengths[n], n][::-1]
    score = np.concatenate([back, ahead], axis=-1) @ weights["readout"]
    score = np.where(real, score, -1e30)
    e = np.exp(score - score.max(axis=1, keepdims=True)) * real
    return e / np.maximum(e.sum(axis=1, keepdims=True), 1e-300)
