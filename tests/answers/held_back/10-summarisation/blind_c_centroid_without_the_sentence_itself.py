# mistake: centroid_scores compares each sentence with the sum of the other sentences and leaves the sentence itself out of the document's vector.
# read: right
# told: your centroid_scores compares each sentence with the others: the document has it, too.
def idf(words, documents):
    df = np.array([len([d for d in documents if w in d]) for w in words])
    return np.log1p(len(documents)) - np.log1p(df) + 1


def centroid_scores(sentences, weight):
    words = sorted(set().union(*sentences)) if sentences else []
    vectors = np.array([[s.count(w) * weight[w] for w in words] for s in sentences], dtype=float)
    scores = []
    for s, v in enumerate(vectors):
        rest = np.delete(vectors, s, axis=0).sum(axis=0)  # a sentence must not vote for itself
        size = np.linalg.norm(v) * np.linalg.norm(rest)
        scores.append(v @ rest / size if size > 0 else 0.0)
    return np.array(scores)
