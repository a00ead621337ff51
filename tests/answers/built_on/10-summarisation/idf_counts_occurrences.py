# mistake: idf counts how often the word stands in all documents together instead of in how many documents it stands, so weights are too low for words that a document repeats; right where no document has the word twice, and for words that none has; centroid_scores is right
# read: right
# told: your idf counts every occurrence of a word: a document that has it five times counts onc
def idf(words, documents):
    everything = [word for document in documents for word in document]
    N = len(documents)
    return np.array([np.log((1 + N) / (1 + everything.count(word))) + 1 for word in words])


def centroid_scores(sentences, weight):
    column = {word: k for k, word in enumerate(weight)}
    vectors = np.zeros((len(sentences), len(column)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            vectors[s, column[word]] += weight[word]
    whole = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(whole)
    return np.divide(vectors @ whole, norms, out=np.zeros(len(sentences)), where=norms > 0)
