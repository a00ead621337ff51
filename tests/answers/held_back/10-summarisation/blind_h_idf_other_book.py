# mistake: idf uses the unsmoothed formula ln(N / df) of other books, without the ones in the fraction and without the + 1 behind it (df at least 1), so every weight is wrong and a word in all documents weighs 0; centroid_scores is right.
# read: nothing
import numpy as np


def idf(words, documents):
    sets = [set(d) for d in documents]
    N = len(sets)
    df = np.array([sum(w in s for s in sets) for w in words], dtype=float)
    return np.log(N / np.maximum(df, 1))


def centroid_scores(sentences, weight):
    from collections import Counter

    counts = [Counter(s) for s in sentences]
    vecs = [{w: c * weight[w] for w, c in cnt.items()} for cnt in counts]
    doc = {}
    for v in vecs:
        for w, value in v.items():
            doc[w] = doc.get(w, 0.0) + value

    def length(v):
        return np.sqrt(sum(x * x for x in v.values()))

    out = []
    for v in vecs:
        if not v:
            out.append(0.0)
        else:
            out.append(sum(x * doc[w] for w, x in v.items()) / (length(v) * length(doc)))
    return np.array(out)
