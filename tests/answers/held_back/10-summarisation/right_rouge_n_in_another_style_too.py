# mistake: none
from functools import lru_cache


def rouge_n(summary, reference, n):
    one = list(zip(*[list(summary)[k:] for k in range(n)]))
    two = list(zip(*[list(reference)[k:] for k in range(n)]))
    spare, m = two[:], 0
    for g in one:
        if g in spare:
            spare.remove(g)
            m += 1
    return (m / len(one), m / len(two), 2 * m / (len(one) + len(two))) if m else (0, 0, 0)


def lcs_table(a, b):
    @lru_cache(None)
    def c(i, j):
        if not i or not j:
            return 0
        return c(i - 1, j - 1) + 1 if a[i - 1] == b[j - 1] else max(c(i, j - 1), c(i - 1, j))

    return np.array([[c(i, j) for j in range(len(b) + 1)] for i in range(len(a) + 1)])


def rouge_l(summary, reference, table):
    m = int(np.max(table))
    return (m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))) if m else (0, 0, 0)


def matched(a, b, table):
    def walk(i, j):
        if i == 0 or j == 0:
            return []
        if a[i - 1] == b[j - 1]:
            return walk(i - 1, j - 1) + [(i - 1, j - 1)]
        return walk(i, j - 1) if table[i, j - 1] > table[i - 1, j] else walk(i - 1, j)

    return walk(len(a), len(b))


def idf(words, documents):
    df = np.array([sum(1 for d in documents if w in d) for w in words], dtype=float)
    return 1 + np.log1p(len(documents)) - np.log1p(df)


def centroid_scores(sentences, weight):
    def dot(p, q):
        return sum(x * q.get(w, 0) for w, x in p.items())

    vectors = [{w: s.count(w) * weight[w] for w in s} for s in sentences]
    total = {}
    for d in vectors:
        for w, x in d.items():
            total[w] = total.get(w, 0) + x
    return np.array([dot(d, total) / (dot(d, d) * dot(total, total)) ** 0.5 if d else 0.0 for d in vectors])


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for place in np.ndindex(S, N):
        words = x[place][x[place] > 0]
        if len(words):
            out[place] = embedding[words].mean(axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    p = np.zeros((S, N))
    for n, l in enumerate(lengths):
        v = vectors[:l, n : n + 1]
        both = np.concatenate([run(v, weights["ahead"]), run(v[::-1], weights["back"])[::-1]], axis=-1)
        s = both[:, 0] @ weights["readout"]
        p[:l, n] = np.exp(s - np.logaddexp.reduce(s))
    return p


def mixture(scores, shares, source, g, size):
    logs = scores - np.logaddexp.reduce(scores, axis=1)[:, None]
    own = np.pad(np.exp(logs), ((0, 0), (0, size - scores.shape[1])))
    copied = np.einsum("tn,tnw->nw", shares, np.eye(size)[source])
    return copied + g[:, None] * (own - copied)


def surprise(p, outputs, counts):
    logs = [np.log(p[t, n, outputs[t, n]]) for t, n in np.argwhere(counts)]
    return -sum(logs) / len(logs)


def pick(scores, sizes, budget):
    rest, taken = set(range(len(scores))), []
    while rest:
        k = min(rest, key=lambda i: (-scores[i], i))
        rest.remove(k)
        if sizes[k] + sum(int(sizes[i]) for i in taken) <= budget:
            taken.append(k)
    return [i for i in range(len(scores)) if i in taken]
