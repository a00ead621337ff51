# mistake: choices sets the scores of padding to 0 before the softmax (not -inf) and the probabilities to 0 behind it, so padding takes its share and the rest do not add up to 1
# read: right
# told: your choices sets the scores of padding to 0 and has exp(0), which is 1, in the sum of the softmax: set them to minus infinity.
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    v = np.zeros((S, N, E))
    turned = np.zeros((S, N, E))
    for n in range(N):
        l = lengths[n]
        v[:l, n] = vectors[:l, n]
        turned[:l, n] = vectors[:l, n][::-1]
    ahead = run(v, weights["ahead"])
    back_turned = run(turned, weights["back"])
    back = np.zeros(back_turned.shape)
    for n in range(N):
        back[: lengths[n], n] = back_turned[: lengths[n], n][::-1]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    for n in range(N):
        scores[lengths[n] :, n] = 0
    e = np.exp(scores - scores.max(axis=0))
    p = e / e.sum(axis=0)
    for n in range(N):
        p[lengths[n] :, n] = 0
    return p
