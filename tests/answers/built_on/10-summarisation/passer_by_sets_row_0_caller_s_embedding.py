# mistake: sets row 0 of the caller's embedding to zero in place
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    embedding[0] = 0
    count = (x > 0).sum(axis=2)
    return embedding[x].sum(axis=2) / np.maximum(count, 1)[:, :, None]
