# mistake: idf joins each document to one string and looks for the word in it, so a word is also found inside a longer one (row in rows): df too large, weight too small; right where none of the words asked for is a part of another word of a document that lacks it
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the
def idf(words, documents):
    texts = [" ".join(document) for document in documents]
    df = np.array([sum(word in text for text in texts) for word in words], dtype=float)
    return np.log((1 + len(texts)) / (1 + df)) + 1
