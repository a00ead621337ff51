# mistake: none: none
from functools import reduce


def rouge_n(summary, reference, n):
    s = [" ".join(g) for g in zip(*(summary[k:] for k in range(n)))]
    r = [" ".join(g) for g in zip(*(reference[k:] for k in range(n)))]
    left, m = list(r), 0
    for g in s:
        if g in left:
            left.remove(g)
            m += 1
    return (m / len(s), m / len(r), 2 * m / (len(s) + len(r))) if m else (0, 0, 0)


def lcs_table(a, b):
    def row(above, word):
        new = [0]
        for j, other in enumerate(b):
            new.append(above[j] + 1 if other == word else max(above[j + 1], new[j]))
        return new

    rows = [[0] * (len(b) + 1)]
    for word in a:
        rows.append(row(rows[-1], word))
    return np.array(rows)


def rouge_l(summary, reference, table):
    m = int(np.max(table))
    lens = len(summary), len(reference)
    return tuple(m / k for k in lens) + (2 * m / sum(lens),) if m else (0.0,) * 3


def matched(a, b, table):
    def walk(i, j):
        if not (i and j):
            return []
        if a[i - 1] == b[j - 1]:
            return walk(i - 1, j - 1) + [(i - 1, j - 1)]
        return walk(i, j - 1) if table[i, j - 1] > table[i - 1, j] else walk(i - 1, j)

    return walk(len(a), len(b))


def idf(words, documents):
    df = {}
    for d in documents:
        for w in set(d):
            df[w] = df.get(w, 0) + 1
    return 1 + np.log1p(len(documents)) - np.log1p([float(df.get(w, 0)) for w in words])


def centroid_scores(sentences, weight):
    def dot(p, q):
        return sum(p[w] * q.get(w, 0.0) for w in p)

    vecs = [{w: s.count(w) * weight[w] for w in s} for s in sentences]
    whole = {}
    for v in vecs:
        for w in v:
            whole[w] = whole.get(w, 0.0) + v[w]
    return np.array([dot(v, whole) / (dot(v, v) * dot(whole, whole)) ** 0.5 if v else 0.0 for v in vecs])


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s, n in np.ndindex(S, N):
        words = x[s, n][np.flatnonzero(x[s, n])]
        if len(words):
            out[s, n] = embedding[words].mean(axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S, N = vectors.shape[:2]
    out = np.zeros((S, N))
    for n, L in enumerate(lengths):
        v = vectors[:L, n : n + 1]
        h = np.concatenate([run(v, weights["ahead"]), run(v[::-1], weights["back"])[::-1]], axis=2)
        s = h[:, 0] @ weights["readout"]
        s = s - reduce(np.logaddexp, s)
        out[:L, n] = np.exp(s)
    return out


def mixture(scores, shares, source, g, size):
    V = scores.shape[1]
    log = scores - np.max(scores, axis=1)[:, None]
    log = log - np.log(np.exp(log).sum(axis=1))[:, None]
    own = np.pad(np.exp(log), [(0, 0), (0, size - V)])
    onehot = source[:, :, None] == np.arange(size)
    copy = np.einsum("tn,tnw->nw", shares, onehot)
    return (own.T * g + copy.T * (1 - g)).T


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    return float(np.average(-np.log(p[t, n, outputs[t, n]])))


def pick(scores, sizes, budget):
    rest = dict(enumerate(scores))
    out = set()
    while rest:
        k = max(rest, key=lambda k: (rest[k], -k))
        del rest[k]
        if sum(sizes[q] for q in out) + sizes[k] <= budget:
            out |= {k}
    return [k for k in range(len(scores)) if k in out]
