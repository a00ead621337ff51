# mistake: TWO: counts words and not documents; logarithm to base 2
# told: your idf counts every occurrence of a word: a document that has it five times counts once. your idf
def idf(words, documents):
    n = len(documents)
    df = [sum(d.count(w) for d in documents) for w in words]
    return np.log2((1 + n) / (1 + np.array(df))) + 1


def centroid_scores(sentences, weight):
    words = sorted(set(sum(sentences, [])))
    X = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    c = X.sum(0)
    d = np.sqrt((X**2).sum(1)) * np.sqrt((c**2).sum())
    return np.divide(X @ c, d, out=np.zeros(len(X)), where=d > 0)
