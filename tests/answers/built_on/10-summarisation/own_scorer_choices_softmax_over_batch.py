# mistake: softmax over the batch
def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    valid = np.arange(S)[:, None] < lengths
    back = np.zeros_like(run(vectors, weights["back"]))
    for n in range(N):
        L = lengths[n]
        back[:L, n] = run(vectors[:L, n : n + 1][::-1], weights["back"])[::-1, 0]
    h = np.concatenate([run(vectors, weights["ahead"]), back], 2)
    s = np.where(valid, h @ weights["readout"], -np.inf)
    e = np.exp(s - s.max())
    return np.where(valid, e / e.sum(axis=1, keepdims=True), 0)


def sentence_vectors(x, embedding):
    valid = x > 0
    return np.where(valid[..., None], embedding[x], 0).sum(2) / np.maximum(valid.sum(2), 1)[..., None]
