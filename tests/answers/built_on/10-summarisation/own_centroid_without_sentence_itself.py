# mistake: the centroid leaves out the sentence that is scored
# told: your centroid_scores compares each sentence with the others: the document has it, too.
def centroid_scores(sentences, weight):
    words = sorted({w for s in sentences for w in s})
    X = np.array([[s.count(w) * weight[w] for w in words] for s in sentences], float)
    out = []
    for k in range(len(X)):
        c = X.sum(0) - X[k]
        d = np.linalg.norm(X[k]) * np.linalg.norm(c)
        out.append(X[k] @ c / d if d else 0.0)
    return np.array(out)


def idf(words, documents):
    df = np.array([sum(w in d for d in documents) for w in words])
    return np.log((1 + len(documents)) / (1 + df)) + 1
