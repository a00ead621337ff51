# loses: check-tf-idf
# told: counts each word of a sentence once
def idf(words, documents):
    sets = [set(document) for document in documents]
    return np.array([np.log((1 + len(sets)) / (1 + sum(word in s for s in sets))) + 1 for word in words])


def centroid_scores(sentences, weight):
    words = list(weight)
    v = np.array([[weight[w] if w in s else 0.0 for w in words] for s in sentences])
    c = v.sum(0)
    n = np.sqrt((v**2).sum(1)) * np.sqrt((c**2).sum())
    return np.where(n > 0, v @ c / np.where(n > 0, n, 1), 0)
