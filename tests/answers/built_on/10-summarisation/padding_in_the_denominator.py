# mistake: Two slips: the backward result is not put back into the document's order, and padding gets the score 0, whose exponential stays in the denominator of the softmax.
# told: your choices does not put the backward direction back into the document's order: its
def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    turned = vectors.copy()
    for n in range(N):
        turned[: lengths[n], n] = vectors[: lengths[n], n][::-1]
    h = np.concatenate([run(vectors, weights["ahead"]), run(turned, weights["back"])], axis=-1)
    inside = np.arange(S)[:, None] < lengths[None, :]
    score = np.where(inside, h @ weights["readout"], 0)
    e = np.exp(score - score.max(axis=0, keepdims=True))
    return np.where(inside, e / e.sum(axis=0, keepdims=True), 0)
