# mistake: none
import math
from functools import reduce


def lcs_table(a, b):
    rows = [[0] * (len(b) + 1)]
    for wa in a:
        row = [0]
        for j, wb in enumerate(b):
            row.append(max(rows[-1][j] + (wa == wb), rows[-1][j + 1], row[-1]))
        rows.append(row)
    return np.array(rows)


def rouge_l(summary, reference, table):
    m = int(table[len(summary)][len(reference)])
    if not m:
        return (0, 0, 0)
    return m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))


def idf(words, documents):
    df = reduce(lambda d, doc: d | {w: d.get(w, 0) + 1 for w in set(doc)}, documents, {})
    return np.array([1 + math.log1p(len(documents)) - math.log1p(df.get(w, 0)) for w in words])


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s, n in np.ndindex(S, N):
        words = x[s, n][x[s, n] > 0]
        if len(words):
            out[s, n] = np.mean(embedding[words], axis=0)
    return out


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    own = np.exp(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True))
    points_at = source[:, :, None] == np.arange(size)
    copied = np.einsum("tn,tnk->nk", shares, points_at.astype(float))
    return g[:, None] * np.pad(own, ((0, 0), (0, size - V))) + (1 - g)[:, None] * copied


def surprise(p, outputs, counts):
    total, M = 0.0, 0
    for t, n in zip(*np.nonzero(counts)):
        total -= math.log(p[t, n, outputs[t, n]])
        M += 1
    return total / M


def pick(scores, sizes, budget):
    left, taken, rest = budget, set(), set(range(len(scores)))
    while rest:
        k = min(rest, key=lambda i: (-scores[i], i))
        rest.discard(k)
        if left - sizes[k] >= 0:
            taken.add(k)
            left -= sizes[k]
    return [k for k in range(len(scores)) if k in taken]
