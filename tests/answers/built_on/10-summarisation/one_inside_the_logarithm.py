# mistake: The last 1 is added inside the logarithm, to the quotient, instead of behind it.
# told: your idf adds the last 1 within the logarithm: it stands behind it.
def idf(words, documents):
    known = [set(document) for document in documents]
    weights = np.zeros(len(words))
    for k, word in enumerate(words):
        df = 0
        for document in known:
            if word in document:
                df += 1
        weights[k] = np.log((1 + len(known)) / (1 + df) + 1)
    return weights
