# mistake: each sentence is brought to length 1 before the document's vector is summed, so long sentences weigh no more ...
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the
def centroid_scores(sentences, weight):
    words = list(dict.fromkeys(w for s in sentences for w in s))
    u = np.array([[s.count(w) * weight[w] for w in words] for s in sentences], dtype=float)
    u = u.reshape(len(sentences), len(words))
    length = np.sqrt((u**2).sum(axis=1, keepdims=True))
    unit = u / np.where(length > 0, length, 1)
    v = unit.sum(axis=0)
    size = np.sqrt((v**2).sum())
    if size == 0:
        return np.zeros(len(sentences))
    return unit @ v / size
