# loses: check-tf-idf
# told: that is a dot product
def idf(words, documents):
    sets = [set(document) for document in documents]
    return np.array([np.log((1 + len(sets)) / (1 + sum(word in s for s in sets))) + 1 for word in words])


def centroid_scores(sentences, weight):
    words = list(weight)
    v = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    return v @ v.sum(axis=0)
