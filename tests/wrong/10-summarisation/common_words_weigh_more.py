# loses: check-tf-idf
# told: has the fraction upside down
def idf(words, documents):
    df = np.array([len([d for d in documents if w in d]) for w in words])
    return np.log((1 + df) / (1 + len(documents))) + 1


def centroid_scores(sentences, weight):
    words = list(weight)
    v = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    c = v.sum(0)
    n = np.sqrt((v**2).sum(1)) * np.sqrt((c**2).sum())
    return np.where(n > 0, v @ c / np.where(n > 0, n, 1), 0)
