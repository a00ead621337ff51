# mistake: two: the result of the backward run is joined as it comes, not put back into the document's order (shows for a document of two sentences or more); and sentence_vectors divides by W, the longest sentence's number of words, instead of each sentence's own (shows where sentences differ in length).
# read: right
# told: your sentence_vectors divides by W, the longest sentence: divide by the sentence's own
def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E)."""
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = x[s, n][x[s, n] > 0]
            if words.size:
                out[s, n] = embedding[words].sum(axis=0) / W
    return out


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    turned = np.zeros_like(vectors)
    for n, size in enumerate(lengths):
        turned[:size, n] = vectors[:size, n][::-1]
    ahead = run(vectors, weights["ahead"])
    back = run(turned, weights["back"])
    H = ahead.shape[2]
    scores = ahead @ weights["readout"][:H] + back @ weights["readout"][H:]
    probabilities = np.zeros(scores.shape)
    for n, size in enumerate(lengths):
        mine = np.exp(scores[:size, n] - scores[:size, n].max())
        probabilities[:size, n] = mine / mine.sum()
    return probabilities
