# mistake: Row 0 of the caller's embedding is set to zero in place, so what was given is changed.
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the
def sentence_vectors(x, embedding):
    embedding[0] = 0
    total = embedding[x].sum(axis=2)
    words = (x != 0).sum(axis=2, keepdims=True)
    words[words == 0] = 1
    return total / words
