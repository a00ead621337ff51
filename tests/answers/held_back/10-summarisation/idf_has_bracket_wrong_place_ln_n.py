# mistake: idf has the bracket in the wrong place: ln(1 + N / (1 + df)) + 1 instead of ln((1 + N) / (1 + df)) + 1
# read: right
# told: your idf gives the numbers that come out if, where ratio is made, the brackets around 1 + N are missing, or stand elsewhere (ratio is a name
def idf(words, documents):
    N = len(documents)
    weights = []
    for w in words:
        df = sum(1 for d in documents if w in d)
        weights.append(np.log(1 + N / (1 + df)) + 1)
    return np.array(weights)
