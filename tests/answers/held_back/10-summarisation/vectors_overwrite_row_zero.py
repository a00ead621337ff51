# mistake: sentence_vectors silences the padding by writing zeros into row 0 of the embedding that it was given, so the argument is changed; what it returns is right in every case, also with NaN in row 0 and for sentences without words; nothing is wrong where row 0 was zero before
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the cal
def sentence_vectors(x, embedding):
    embedding[0] = 0
    summed = embedding[x].sum(axis=2)
    words = np.count_nonzero(x, axis=2)
    words[words == 0] = 1
    return summed / words[:, :, None]
