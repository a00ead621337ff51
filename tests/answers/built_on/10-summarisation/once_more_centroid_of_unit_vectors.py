# mistake: the sentence vectors are divided by their lengths in place before the document's vector is summed, so each sentence has the same say in it, however long it is (one sentence alone is right)
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the docu
def idf(words, documents):
    df = np.array([sum(word in document for document in documents) for word in words], dtype=float)
    return np.log1p(len(documents)) - np.log1p(df) + 1


def centroid_scores(sentences, weight):
    names, values = list(weight), np.fromiter(weight.values(), dtype=float)
    index = dict(zip(names, range(len(names))))
    rows = np.repeat(np.arange(len(sentences)), [len(sentence) for sentence in sentences])
    columns = np.array([index[word] for sentence in sentences for word in sentence], dtype=int)
    vectors = (
        np.bincount(rows * len(names) + columns, minlength=len(sentences) * len(names)).reshape(len(sentences), -1)
        * values
    )
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(norms > 0, norms, 1)
    centroid = vectors.sum(axis=0)
    size = np.linalg.norm(centroid)
    return vectors @ centroid / (size if size > 0 else 1)
