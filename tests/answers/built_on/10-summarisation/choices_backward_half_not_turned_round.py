# mistake: choices runs backwards within each document's length but does not put the result back into the document's order, so sentence s is joined with the backward state of sentence L - 1 - s; right for documents of one sentence (and the middle sentence's score in odd ones); sentence_vectors is right
# read: right
# told: your choices does not put the backward direction back into the document's order: its fir
def sentence_vectors(x, embedding):
    result = np.zeros((*x.shape[:2], embedding.shape[1]))
    for s, n in np.ndindex(x.shape[:2]):
        words = x[s, n][x[s, n] != 0]
        if words.size:
            result[s, n] = embedding[words].mean(axis=0)
    return result


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    chances = np.zeros((S, N))
    for n in range(N):
        own = vectors[: lengths[n], n : n + 1]
        ahead = run(own, weights["ahead"])[:, 0]
        back = run(own[::-1], weights["back"])[:, 0]
        score = np.hstack([ahead, back]) @ weights["readout"]
        e = np.exp(score - score.max())
        chances[: lengths[n], n] = e / e.sum()
    return chances
