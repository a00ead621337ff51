# mistake: the sentence vectors are scaled to length 1 before they are summed to the document's vector, so long ...
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the
def centroid_scores(sentences, weight):
    words = list(weight)
    u = np.array([[s.count(w) * weight[w] for w in words] for s in sentences])
    length = np.sqrt((u**2).sum(axis=1, keepdims=True))
    u = u / np.where(length > 0, length, 1)
    v = u.sum(axis=0)
    size = np.sqrt(v @ v)
    if size == 0:
        return np.zeros(len(sentences))
    return u @ v / size
