# mistake: row 0 of the embedding is set to zero in place: the caller's array is changed
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    embedding[0] = 0.0
    count = (x > 0).sum(axis=2)
    total = embedding[x].sum(axis=2)
    return total / np.maximum(count, 1)[:, :, None]
