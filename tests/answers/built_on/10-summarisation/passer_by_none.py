# mistake: none: none
from fractions import Fraction
from functools import lru_cache
from itertools import groupby


def rouge_n(summary, reference, n):
    grams = lambda t: sorted(zip(*(t[k:] for k in range(n))))
    A, B = grams(list(summary)), grams(list(reference))
    pool, m = list(B), 0
    for g in A:
        if g in pool:
            pool.remove(g)
            m += 1
    if not m:
        return np.zeros(3)
    return np.array([m / len(A), m / len(B), float(Fraction(2 * m, len(A) + len(B)))])


def lcs_table(a, b):
    @lru_cache(None)
    def c(i, j):
        if not (i and j):
            return 0
        return c(i - 1, j - 1) + 1 if a[i - 1] == b[j - 1] else max(c(i - 1, j), c(i, j - 1))

    return np.array([[c(i, j) for j in range(len(b) + 1)] for i in range(len(a) + 1)], dtype=np.int64)


def rouge_l(summary, reference, table):
    m = int(np.asarray(table)[len(summary)][len(reference)])
    return (m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))) if m else (0, 0, 0)


def matched(a, b, table):
    def back(i, j):
        if 0 in (i, j):
            return []
        if a[i - 1] == b[j - 1]:
            return back(i - 1, j - 1) + [(i - 1, j - 1)]
        return back(i, j - 1) if table[i][j - 1] > table[i - 1][j] else back(i - 1, j)

    return back(len(a), len(b))


def idf(words, documents):
    has = np.array([[w in d for d in map(frozenset, documents)] for w in words]).reshape(len(words), -1)
    return 1 + np.log1p(len(documents)) - np.log1p(has.sum(1))


def centroid_scores(sentences, weight):
    def vec(words):
        return {w: len(list(g)) * weight[w] for w, g in groupby(sorted(words))}

    def dot(p, q):
        return sum(p[k] * q[k] for k in p.keys() & q.keys())

    doc = vec(sum(map(list, sentences), []))
    return np.array(
        [dot(vec(s), doc) / (dot(vec(s), vec(s)) * dot(doc, doc)) ** 0.5 if len(s) else 0.0 for s in sentences]
    )


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s, n in np.ndindex(S, N):
        words = x[s, n][x[s, n].astype(bool)]
        if words.size:
            out[s, n] = np.mean([embedding[w] for w in words], axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    out = np.zeros((S, N))
    for n, L in enumerate(map(int, lengths)):
        v = vectors[:L, n : n + 1]
        ha, hb = run(v.copy(), weights["ahead"]), run(v[::-1].copy(), weights["back"])[::-1]
        H = ha.shape[2]
        s = (ha @ weights["readout"][:H] + hb @ weights["readout"][H:]).ravel()
        out[:L, n] = np.exp(s - np.logaddexp.reduce(s))
    return out


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    own = np.exp(scores - np.logaddexp.reduce(scores, axis=1)[:, None])
    one_hot = np.eye(size)[source]
    return (
        np.pad(own, ((0, 0), (0, size - V))) * g[:, None] + np.einsum("tn,tns->ns", shares, one_hot) * (1 - g)[:, None]
    )


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    return -float(np.log([p[a, b, outputs[a, b]] for a, b in zip(t, n)]).sum()) / len(t)


def pick(scores, sizes, budget):
    def go(todo, left):
        if not todo:
            return []
        best = max(todo, key=lambda k: (scores[k], -k))
        fits = sizes[best] <= left
        return [best] * bool(fits) + go([k for k in todo if k != best], left - fits * sizes[best])

    return sorted(go(list(range(len(scores))), budget))
