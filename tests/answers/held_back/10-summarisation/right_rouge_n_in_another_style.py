# mistake: none
def rouge_n(summary, reference, n):
    grams = [[" \x00 ".join(t[i : i + n]) for i in range(max(0, len(t) - n + 1))] for t in (summary, reference)]
    left = list(grams[1])
    m = 0
    for g in grams[0]:
        if g in left:
            left.remove(g)
            m += 1
    if not m:
        return 0, 0, 0
    return m / len(grams[0]), m / len(grams[1]), 2 * m / (len(grams[0]) + len(grams[1]))


def lcs_table(a, b):
    rows = [[0] * (len(b) + 1)]
    for word in a:
        row = [0]
        for j, other in enumerate(b):
            row.append(max(rows[-1][j] + (word == other), rows[-1][j + 1], row[-1]))
        rows.append(row)
    return np.array(rows, dtype=int)


def rouge_l(summary, reference, table):
    m = int(table.max())
    if m == 0:
        return 0.0, 0.0, 0.0
    return m / len(summary), m / len(reference), 2 * m / (len(summary) + len(reference))


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    out = np.zeros((S, N))
    for n in range(N):
        L = int(lengths[n])
        v = vectors[:L, n : n + 1]
        f = run(v, weights["ahead"])[:, 0]
        b = run(v[::-1], weights["back"])[::-1, 0]
        H = f.shape[1]
        s = f @ weights["readout"][:H] + b @ weights["readout"][H:]
        out[:L, n] = np.exp(s - np.logaddexp.reduce(s))
    return out


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    own = np.exp(scores - np.logaddexp.reduce(scores, axis=1)[:, None])
    own = np.hstack([own, np.zeros((N, size - V))])
    one_hot = source[:, :, None] == np.arange(size)
    copied = np.einsum("tn,tnw->nw", shares, one_hot.astype(float))
    return g[:, None] * own + (1 - g)[:, None] * copied
