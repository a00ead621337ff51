# mistake: the softmax is taken over all S rows, padding with score 0 among them, and padding is set to 0 only afterwards, so a padded document's probabilities sum to less than 1; shows where documents differ in length.
# read: right
# told: your choices sets the scores of padding to 0 and has exp(0), which is 1, in the sum of
def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors: x (S, N, W), embedding (V, E) -> (S, N, E)."""
    is_word = x != 0
    table = embedding.copy()
    table[0] = 0.0
    summed = np.einsum("snwe->sne", table[x])
    count = is_word.sum(axis=-1, keepdims=True)
    return np.where(count > 0, summed / np.maximum(count, 1), 0.0)


def choices(vectors, lengths, weights, run):
    """vectors (S, N, E), lengths (N,) -> the probability of each sentence (S, N), 0 at padding."""
    S, N = vectors.shape[:2]
    s = np.arange(S)[:, None]
    own = s < lengths
    mirror, column = np.where(own, lengths - 1 - s, s), np.arange(N)
    clean = np.where(own[:, :, None], vectors, 0.0)
    ahead = run(clean, weights["ahead"])
    back = run(clean[mirror, column], weights["back"])[mirror, column]
    scores = np.concatenate([ahead, back], axis=2) @ weights["readout"]
    scores = np.where(own, scores, 0.0)
    e = np.exp(scores - scores.max(axis=0))
    p = e / e.sum(axis=0)
    return p * own
