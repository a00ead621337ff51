# mistake: the idf of another textbook: ln(N / (1 + df)) + 1, the 1 + in the numerator is forgotten
# read: right
# told: your idf adds 1 to df alone: N gets one, too.
def idf(words, documents):
    N = len(documents)
    weights = []
    for w in words:
        df = sum(1 for d in documents if w in d)
        weights.append(np.log(N / (1 + df)) + 1)
    return np.array(weights)
