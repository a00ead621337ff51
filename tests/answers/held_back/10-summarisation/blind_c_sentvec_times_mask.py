# mistake: sentence_vectors multiplies the looked-up rows by the mask (0 times row 0), so that a NaN in row 0 of the embedding, the padding, gets into every sentence that has padding.
# read: right
# told: your sentence_vectors multiplies what stands in row 0 by 0, and 0 times NaN is NaN: np.where(valid,
def sentence_vectors(x, embedding):
    keep = (x != 0).astype(embedding.dtype)
    looked_up = embedding[x] * keep[..., np.newaxis]
    n_words = keep.sum(axis=-1, keepdims=True)
    n_words[n_words == 0] = 1
    return looked_up.sum(axis=-2) / n_words


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    ahead = run(vectors, weights["ahead"])
    mirrored = vectors.copy()
    for n in range(N):
        mirrored[: lengths[n], n] = vectors[: lengths[n], n][::-1]
    back_run = run(mirrored, weights["back"])
    back = back_run.copy()
    for n in range(N):
        back[: lengths[n], n] = back_run[: lengths[n], n][::-1]
    joint = np.concatenate((ahead, back), axis=-1)
    p = np.zeros((S, N))
    for n in range(N):
        score = joint[: lengths[n], n] @ weights["readout"]
        e = np.exp(score - score.max())
        p[: lengths[n], n] = e / e.sum()
    return p
