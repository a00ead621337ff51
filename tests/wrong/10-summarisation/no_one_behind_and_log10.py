# loses: check-tf-idf
# told: takes the logarithm to base 10
# told: forgets to add 1 behind the logarithm
def idf(words, documents):
    N = len(documents)
    return np.array([np.log10((1 + N) / (1 + sum(w in d for d in documents))) for w in words])


def centroid_scores(sentences, weight):
    vocab = list(weight)
    U = np.array([[s.count(w) * weight[w] for w in vocab] for s in sentences])
    v = U.sum(axis=0)
    norm = np.sqrt((U**2).sum(axis=1)) * np.sqrt((v**2).sum())
    return np.array([u @ v / n if n > 0 else 0.0 for u, n in zip(U, norm)])
