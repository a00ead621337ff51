# loses: check-tf-idf
# told: looks for letters in the joined text
def idf(words, documents):
    texts = [" ".join(d) for d in documents]
    df = np.array([sum(w in text for text in texts) for w in words])
    return np.log((1 + len(texts)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    words = list(weight)
    v = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    c = v.sum(0)
    n = np.sqrt((v**2).sum(1)) * np.sqrt((c**2).sum())
    return np.where(n > 0, v @ c / np.where(n > 0, n, 1), 0)
