# mistake: none
def rouge_n(summary, reference, n):
    A = list(zip(*(summary[i:] for i in range(n))))
    B = list(zip(*(reference[i:] for i in range(n))))
    left, m = list(B), 0
    for gram in A:
        if gram in left:
            left.remove(gram)
            m += 1
    if not m:
        return (0.0, 0.0, 0.0)
    return (m / len(A), m / len(B), 2 * m / (len(A) + len(B)))


def lcs_table(a, b):
    rows = [[0] * (len(b) + 1)]
    for x in a:
        above, row = rows[-1], [0]
        for j, y in enumerate(b):
            row.append(above[j] + 1 if x == y else max(above[j + 1], row[j]))
        rows.append(row)
    return np.array(rows)


def rouge_l(summary, reference, table):
    m = int(table[len(summary)][len(reference)])
    return (m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))) if m else (0.0, 0.0, 0.0)


def matched(a, b, table):
    def way(i, j):
        if i == 0 or j == 0:
            return []
        if a[i - 1] == b[j - 1]:
            return way(i - 1, j - 1) + [(i - 1, j - 1)]
        return way(i, j - 1) if table[i, j - 1] > table[i - 1, j] else way(i - 1, j)

    return way(len(a), len(b))


def idf(words, documents):
    df = np.array([[w in d for d in documents] for w in words]).reshape(len(words), len(documents)).sum(axis=1)
    return 1 + np.log1p(len(documents)) - np.log1p(df)


def centroid_scores(sentences, weight):
    bags = []
    for s in sentences:
        bag = {}
        for w in s:
            bag[w] = bag.get(w, 0.0) + weight[w]
        bags.append(bag)
    doc = {}
    for bag in bags:
        for w, a in bag.items():
            doc[w] = doc.get(w, 0.0) + a

    def size(bag):
        return sum(a * a for a in bag.values()) ** 0.5

    return np.array([sum(a * doc[w] for w, a in bag.items()) / (size(bag) * size(doc)) if bag else 0.0 for bag in bags])


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = x[s, n][x[s, n] > 0]
            if words.size:
                out[s, n] = embedding[words].mean(axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    H = len(weights["readout"]) // 2
    out = np.zeros((S, N))
    for n, l in enumerate(lengths):
        doc = vectors[:l, n : n + 1]
        ahead, back = run(doc, weights["ahead"])[:, 0], run(doc[::-1], weights["back"])[::-1, 0]
        s = ahead @ weights["readout"][:H] + back @ weights["readout"][H:]
        e = np.exp(s - s.max())
        out[:l, n] = e / e.sum()
    return out


def mixture(scores, shares, source, g, size):
    rows = []
    for n, row in enumerate(scores):
        e = np.exp(row - row.max())
        said = np.concatenate([e / e.sum(), np.zeros(size - len(row))])
        copied = np.bincount(source[:, n], weights=shares[:, n], minlength=size)
        rows.append(g[n] * said + (1 - g[n]) * copied)
    return np.array(rows)


def surprise(p, outputs, counts):
    costs = [-np.log(p[t, n, outputs[t, n]]) for t, n in np.argwhere(counts)]
    return sum(costs) / len(costs)


def pick(scores, sizes, budget):
    chosen, left = set(), budget
    waiting = list(range(len(scores)))
    while waiting:
        best = max(waiting, key=lambda s: (scores[s], -s))
        waiting.remove(best)
        if sizes[best] <= left:
            left -= sizes[best]
            chosen.add(best)
    return [s for s in range(len(scores)) if s in chosen]
