# mistake: the vector of the document has each distinct word once, not as often as its sentences have it
# read: right
# told: your centroid_scores counts each word of the document once: its vector is the sum of the
def idf(words, documents):
    N = len(documents)
    sets = [set(d) for d in documents]
    df = np.array([sum(w in s for s in sets) for w in words], dtype=float)
    return np.log((1 + N) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    vocabulary = sorted({w for s in sentences for w in s})
    d = np.array([weight[w] for w in vocabulary])
    scores = []
    for s in sentences:
        v = np.array([s.count(w) * weight[w] for w in vocabulary])
        norm = np.linalg.norm(v) * np.linalg.norm(d)
        scores.append(v @ d / norm if norm > 0 else 0.0)
    return np.array(scores)
