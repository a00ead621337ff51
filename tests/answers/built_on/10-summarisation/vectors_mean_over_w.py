# mistake: two at once: row 0 of the embedding is set to zero in the array that was given, which changes it; and the mean divides by W, padding too, instead of by the number of words
# read: right
# told: your sentence_vectors divides by W, the longest sentence: divide by the sentence's own n
def sentence_vectors(x, embedding):
    embedding[0] = 0.0
    return embedding.take(x, axis=0).mean(axis=2)


def choices(vectors, lengths, weights, run):
    s, n = np.ogrid[: vectors.shape[0], : vectors.shape[1]]
    back = (lengths - 1 - s) % len(vectors)
    clean = np.where((s < lengths)[:, :, None], vectors, 0.0)
    H = len(weights["readout"]) // 2
    scores = run(clean, weights["ahead"]) @ weights["readout"][:H]
    scores += run(clean[back, n], weights["back"])[back, n] @ weights["readout"][H:]
    scores[s >= lengths] = -np.inf
    p = np.exp(scores - scores.max(axis=0))
    return p / p.sum(axis=0)
