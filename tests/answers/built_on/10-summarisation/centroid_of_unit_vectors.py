# mistake: the sentences are brought to length one before they are summed to the document's vector, so a long sentence counts no more than a short one; shows where sentences' vectors differ in length.
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the
def idf(words, documents):
    """The weight of each of the words: list of words, list of lists of words -> array (len(words),)."""
    bags = [set(document) for document in documents]
    return np.array([np.log((1 + len(bags)) / (1 + sum(w in bag for bag in bags))) + 1 for w in words])


def centroid_scores(sentences, weight):
    """The cosine of each sentence with the whole document: lists of words, word -> idf -> array (S,)."""
    place = {word: k for k, word in enumerate(weight)}
    units = np.zeros((len(sentences), len(place)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            units[s, place[word]] += weight[word]
        size = np.sqrt((units[s] ** 2).sum())
        if size > 0:
            units[s] /= size
    document = units.sum(axis=0)
    size = np.sqrt((document**2).sum())
    return units @ document / size if size > 0 else np.zeros(len(sentences))
