# mistake: idf is log1p(N / (1 + df)) + 1, that is ln(1 + N / (1 + df)): the 1 is added to the quotient instead of to N, so all weights are too large (but in the same order), only a word that no document has is right
# read: right
# told: your idf gives the numbers that come out if, where ratio is made, the brackets around 1
def idf(words, documents):
    sets = list(map(set, documents))
    df = (
        np.array([[word in each for each in sets] for word in words], dtype=int)
        .reshape(len(words), len(sets))
        .sum(axis=1)
    )
    return np.log1p(len(documents) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    index = {word: k for k, word in enumerate(weight)}
    vectors = np.zeros((len(sentences), len(index)))
    for s, sentence in enumerate(sentences):
        np.add.at(vectors[s], [index[word] for word in sentence], [weight[word] for word in sentence])
    centroid = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)
    return np.divide(vectors @ centroid, norms, out=np.zeros(len(vectors)), where=norms > 0)
