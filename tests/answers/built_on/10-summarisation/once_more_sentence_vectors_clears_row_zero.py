# mistake: sentence_vectors writes zeros into row 0 of the embedding that it was given, so that padding adds nothing: the result is right everywhere, but its argument is changed (where row 0 is zero already, nothing changes)
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the cal
def sentence_vectors(x, embedding):
    embedding[0] = 0
    counts = np.count_nonzero(x, axis=-1)
    return embedding[x].sum(axis=2) / np.clip(counts, 1, None)[..., None]
