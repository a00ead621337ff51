# mistake: none, the index of the reversed order is (length - 1 - s) mod S, which turns round the sentences and the padding each in themselves and is its own inverse; vectors are a matrix product of word counts with the embedding
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    V, E = embedding.shape
    bags = np.bincount((np.arange(S * N)[:, None] * V + x.reshape(S * N, W)).ravel(), minlength=S * N * V)
    bags = bags.reshape(S, N, V)[:, :, 1:].astype(float)
    return bags @ embedding[1:] / np.maximum(bags.sum(axis=-1, keepdims=True), 1)


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    inside = np.less.outer(np.arange(S), lengths)
    v = vectors.copy()
    v[~inside] = 0
    flip = np.subtract.outer(-np.arange(1, S + 1), -lengths) % S
    column = np.arange(N)
    turned = np.stack([run(v, weights["ahead"]), run(v[flip, column], weights["back"])[flip, column]])
    scores = np.einsum("dsnh,dh->sn", turned, weights["readout"].reshape(2, -1))
    scores[~inside] = -np.inf
    scores -= np.logaddexp.reduce(scores, axis=0)
    return np.exp(scores)
