# mistake: two: df counts how often a word stands in all documents instead of in how many (shows where a document repeats a word); and a sentence without words gets 0/0 = NaN instead of 0.
# read: right
# told: your idf counts every occurrence of a word: a document that has it five times counts
from collections import Counter


def idf(words, documents):
    """The weight of each of the words: list of words, list of lists of words -> array (len(words),)."""
    df = Counter()
    for document in documents:
        df.update(document)
    N = len(documents)
    return np.array([1 + np.log((1 + N) / (1 + df[word])) for word in words])


def centroid_scores(sentences, weight):
    """The cosine of each sentence with the whole document: lists of words, word -> idf -> array (S,)."""
    words = list(weight)
    idfs = np.array([weight[word] for word in words])
    counts = np.array([[s.count(word) for word in words] for s in sentences])
    u = counts * idfs
    v = counts.sum(axis=0) * idfs
    with np.errstate(invalid="ignore", divide="ignore"):
        return u @ v / (np.sqrt((u * u).sum(axis=1)) * np.sqrt(v @ v))
