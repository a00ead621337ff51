# loses: nothing
def idf(words, documents):
    df = {}
    for document in documents:
        for word in dict.fromkeys(document):
            df[word] = df.get(word, 0) + 1
    return [1 - np.log1p(df.get(word, 0)) + np.log1p(len(documents)) for word in words]


def centroid_scores(sentences, weight):
    from collections import Counter

    def dot(u, v):
        return sum(u[w] * v[w] for w in u)

    vectors = [Counter({w: k * weight[w] for w, k in Counter(s).items()}) for s in sentences]
    whole = sum(vectors, Counter())
    return np.float32([dot(v, whole) / (dot(v, v) * dot(whole, whole)) ** 0.5 if v else 0 for v in vectors])
