# loses: check-tf-idf
# told: divides by 0 for a sentence without words
def idf(words, documents):
    sets = [set(document) for document in documents]
    return np.array([np.log((1 + len(sets)) / (1 + sum(word in s for s in sets))) + 1 for word in words])


def centroid_scores(sentences, weight):
    words = list(weight)
    v = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    c = v.sum(0)
    return v @ c / (np.linalg.norm(v, axis=1) * np.linalg.norm(c))
