# mistake: log1p misapplied: ln(1 + N / (1 + df)) + 1 where ln((1 + N) / (1 + df)) + 1 is asked
# read: right
# told: your idf gives the numbers that come out if, where ratio is made, the brackets around 1 + N
def idf(words, documents):
    N = len(documents)
    out = []
    for w in words:
        df = sum(1 for d in documents if w in d)
        out.append(np.log1p(N / (1 + df)) + 1)
    return np.array(out)
