# mistake: idf looks words up with np.searchsorted in the sorted vocabulary without checking that the word found is the word asked; a word that no document has gets the df of its neighbour in the alphabet (clipped at the end)
# read: vague
def idf(words, documents):
    vocabulary, df = np.unique(
        np.concatenate([np.unique(np.array(each, dtype=str)) for each in documents]), return_counts=True
    )
    place = np.minimum(np.searchsorted(vocabulary, np.array(words, dtype=str)), len(vocabulary) - 1)
    return np.log((1 + len(documents)) / (1 + df[place])) + 1


def centroid_scores(sentences, weight):
    index = {word: k for k, word in enumerate(weight)}
    vectors = np.zeros((len(sentences), len(index)))
    for s, sentence in enumerate(sentences):
        np.add.at(vectors[s], [index[word] for word in sentence], [weight[word] for word in sentence])
    centroid = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)
    return np.divide(vectors @ centroid, norms, out=np.zeros(len(vectors)), where=norms > 0)
