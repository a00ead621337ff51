# mistake: TWO: idf gives the weight 0 to a word that no document has instead of ln(1 + N) + 1, and centroid_scores divides 0 by 0 for a sentence without words, so that its score is NaN with a warning and not 0.
# read: right
# told: your idf gives the weight 0 to words that no document has: they are the rarest. your centroid_scores
def idf(words, documents):
    N = len(documents)
    as_sets = [set(d) for d in documents]
    weights = []
    for word in words:
        df = sum(word in d for d in as_sets)
        if df == 0:
            weights.append(0.0)
        else:
            weights.append(np.log((1 + N) / (1 + df)) + 1)
    return np.array(weights)


def centroid_scores(sentences, weight):
    words = list(weight)
    V = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    centre = V.sum(axis=0)
    unit = V / np.sqrt((V**2).sum(axis=1, keepdims=True))
    return unit @ (centre / np.linalg.norm(centre))
