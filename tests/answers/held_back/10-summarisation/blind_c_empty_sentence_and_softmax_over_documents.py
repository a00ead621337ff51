# mistake: TWO: sentence_vectors divides 0 by 0 for a sentence without words (NaN with a warning instead of the zero vector), and choices takes the softmax over the documents of a row (axis 1) instead of over the sentences of a document.
# read: right
# told: your sentence_vectors divides by 0 for a sentence without words: its vector is 0. your choices takes
def sentence_vectors(x, embedding):
    is_word = x > 0
    vectors = np.where(is_word[..., None], embedding[x], 0)
    return vectors.sum(axis=2) / is_word.sum(axis=2)[..., None]


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    order = np.tile(np.arange(S)[:, None], (1, N))
    for n in range(N):
        order[: lengths[n], n] = order[: lengths[n], n][::-1]
    columns = np.arange(N)[None, :]
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[order, columns], weights["back"])[order, columns]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    valid = np.arange(S)[:, None] < lengths
    scores = np.where(valid, scores, -np.inf)
    e = np.where(valid, np.exp(scores - scores.max(axis=1, keepdims=True)), 0)
    return e / e.sum(axis=1, keepdims=True)
