# mistake: Two slips: a word counts for df as often as each document repeats it instead of once a document, and a word that stands in no document gets the weight 0 instead of ln(1 + N) + 1.
# told: your idf counts every occurrence of a word: a document that has it five times counts once.
def idf(words, documents):
    df = {}
    for document in documents:
        for word in document:
            df[word] = df.get(word, 0) + 1
    N = len(documents)
    table = {word: np.log((1 + N) / (1 + count)) + 1 for word, count in df.items()}
    return np.array([table.get(word, 0.0) for word in words])
