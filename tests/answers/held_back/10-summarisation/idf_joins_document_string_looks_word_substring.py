# mistake: two: (1) joins a document to one string and looks for the word as a substring ("in" is found in "string"); (2) log to the base 10 instead of the natural logarithm
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the word in the list of words. your idf takes the logar
def idf(words, documents):
    texts = [" ".join(d) for d in documents]
    N = len(documents)
    out = []
    for w in words:
        df = len([t for t in texts if w in t])
        out.append(np.log10((1 + N) / (1 + df)) + 1)
    return np.array(out)
