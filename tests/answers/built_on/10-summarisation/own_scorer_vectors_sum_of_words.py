# mistake: sums in the place of means
# told: your sentence_vectors adds up the words and does not divide by their number.
def sentence_vectors(x, embedding):
    return np.where((x > 0)[..., None], embedding[x], 0).sum(axis=2)
