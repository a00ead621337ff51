# mistake: divides by the norm of the whole matrix of sentence vectors (np.linalg.norm without an axis) instead of each sentence's own |u|, so scores are too small and longer sentences tend to outscore shorter ones; right where only one sentence has words (and for sentences without words, which have 0)
# read: right
# told: your centroid_scores gives the numbers that come out if, where norms is made, all axes a
def centroid_scores(sentences, weight):
    vocabulary = sorted({word for sentence in sentences for word in sentence})
    place = {word: k for k, word in enumerate(vocabulary)}
    vectors = np.zeros((len(sentences), len(vocabulary)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            vectors[s, place[word]] += weight[word]
    document = vectors.sum(axis=0)
    length = np.linalg.norm(vectors) * np.linalg.norm(document)
    if length == 0:
        return np.zeros(len(sentences))
    return vectors @ document / length
