# mistake: idf counts how often a word stands in all documents together instead of how many documents have it, so a word that a document repeats gets too small a weight; right for words that no document has more than once, and for words that none has; centroid_scores is right
# read: right
# told: your idf counts every occurrence of a word: a document that has it five times counts onc
def idf(words, documents):
    everything = [word for document in documents for word in document]
    df = np.array([everything.count(word) for word in words], dtype=float)
    return np.log((1 + len(documents)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    vocabulary = sorted(weight)
    u = np.array([[sentence.count(word) * weight[word] for word in vocabulary] for sentence in sentences], dtype=float)
    v = u.sum(axis=0)
    lengths = np.linalg.norm(u, axis=1) * np.linalg.norm(v)
    return np.divide(u @ v, lengths, out=np.zeros(len(sentences)), where=lengths > 0)
