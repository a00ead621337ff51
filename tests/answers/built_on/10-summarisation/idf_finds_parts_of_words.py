# mistake: a word is looked for in the joined text of a document, so "sum" is found in "summary" too; shows where a word is a part of another word of a document.
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the
def idf(words, documents):
    """The weight of each of the words: list of words, list of lists of words -> array (len(words),)."""
    texts = [" ".join(document) for document in documents]
    df = np.array([sum(word in text for text in texts) for word in words], dtype=float)
    return np.log((1 + len(texts)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    """The cosine of each sentence with the whole document: lists of words, word -> idf -> array (S,)."""
    vocabulary = sorted({word for sentence in sentences for word in sentence})
    U = np.array([[sentence.count(word) * weight[word] for word in vocabulary] for sentence in sentences])
    v = U.sum(axis=0)
    lengths = np.linalg.norm(U, axis=1) * np.linalg.norm(v)
    return np.divide(U @ v, lengths, out=np.zeros(len(sentences)), where=lengths > 0)
