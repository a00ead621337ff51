# mistake: df counts all occurrences of the word, not the documents that have it
# read: right
# told: your idf counts every occurrence of a word: a document that has it five times counts once.
def idf(words, documents):
    N = len(documents)
    every = [w for document in documents for w in document]
    return np.array([np.log((1 + N) / (1 + every.count(w))) + 1 for w in words])
