# mistake: scales each sentence's vector to length 1 (as TfidfVectorizer does) before they are summed to the document's, so long sentences weigh no more than short ones in the sum
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the document's vector is the plain sum.
def centroid_scores(sentences, weight):
    vocabulary = sorted(set(w for s in sentences for w in s))
    rows = np.array([[s.count(w) * weight[w] for w in vocabulary] for s in sentences], dtype=float)
    rows = rows.reshape(len(sentences), len(vocabulary))
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    rows = rows / np.where(norms == 0, 1, norms)
    centre = rows.sum(axis=0)
    length = np.linalg.norm(centre)
    if length == 0:
        return np.zeros(len(sentences))
    return rows @ centre / length
