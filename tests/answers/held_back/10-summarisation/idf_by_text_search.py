# mistake: two: (1) looks for the word in the joined text of a document, so "list" is also found where only "listing" stands, and df is too large; right where no word is part of another; (2) keeps the weights in a dictionary and returns its values, so a word asked for twice has one entry only and the array is shorter than `words`; right where the words are all different
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the
def idf(words, documents):
    texts = [" ".join(document) for document in documents]
    weights = {}
    for word in words:
        df = len([text for text in texts if word in text])
        weights[word] = np.log((1 + len(documents)) / (1 + df)) + 1
    return np.array(list(weights.values()))
