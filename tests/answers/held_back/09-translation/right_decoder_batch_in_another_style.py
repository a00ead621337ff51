# mistake: none
def decoder_batch(targets, start, end):
    rows = max(map(len, targets)) + 1

    def column(words):
        return list(words) + [0] * (rows - len(words))

    inputs = np.array([column([start] + list(t)) for t in targets]).T
    outputs = np.array([column(list(t) + [end]) for t in targets]).T
    return inputs, outputs, outputs > 0


def reverse_sources(x, lengths):
    t = np.arange(len(x))[:, None]
    return np.take_along_axis(x, np.where(t < lengths, lengths - 1 - t, t), axis=0)


def sequence_loss(scores, outputs, counts):
    total, d, M = 0.0, np.zeros(scores.shape), int(counts.sum())
    for t, n in zip(*np.nonzero(counts)):
        a = scores[t, n]
        lse = a.max() + np.log(np.exp(a - a.max()).sum())
        total += lse - a[outputs[t, n]]
        d[t, n] = np.exp(a - lse) / M
        d[t, n, outputs[t, n]] -= 1 / M
    return total / M, d


def attention_step(query, keys, lengths):
    z, shares = np.zeros(query.shape), np.zeros(keys.shape[:2])
    for n, l in enumerate(lengths):
        k = keys[:l, n]
        s = k @ query[n] * query.shape[1] ** -0.5
        e = np.exp(s - s.max())
        shares[:l, n] = e / e.sum()
        z[n] = shares[:l, n] @ k
    return z, shares


def attention_backward(dcontext, query, keys, shares):
    dq, dk = np.zeros(query.shape), np.zeros(keys.shape)
    r = query.shape[1] ** -0.5
    for n in range(len(query)):
        live = np.flatnonzero(shares[:, n])
        a, k = shares[live, n], keys[live, n]
        ds = (np.diag(a) - np.outer(a, a)) @ (k @ dcontext[n])
        dq[n] = r * ds @ k
        dk[live, n] = np.outer(a, dcontext[n]) + r * np.outer(ds, query[n])
    return dq, dk


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    state = lstm_step(np.take(weights["target"], symbols, axis=0), state, weights["decoder"])
    h = state[0]
    H = h.shape[1]
    z, shares = attention_step(np.einsum("ij,nj->ni", weights["query"], h), keys, lengths)
    W = weights["combine"]
    u = np.tanh(h @ W[:, :H].T + z @ W[:, H:].T)
    return np.einsum("vh,nh->nv", weights["readout"], u) + weights["bias"], state, shares


def greedy(step, state, N, start, end, limit):
    rows, last = [], np.full(N, start)
    alive = np.ones(N, dtype=bool)
    while len(rows) < limit and alive.any():
        scores, state = step(last, state)
        last = np.where(alive, scores.argmax(1), end)
        alive &= last != end
        rows.append(last)
    out = []
    for n in range(N):
        words = [int(r[n]) for r in rows]
        out.append(words[: words.index(end)] if end in words else words)
    return out


def exact_match(found, wanted, end):
    import itertools

    return float(np.mean([list(itertools.takewhile(lambda s: s != end, f)) == list(w) for f, w in zip(found, wanted)]))


def bleu(found, wanted, order):
    ratios = []
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            rest = [tuple(w[i : i + n]) for i in range(len(w) - n + 1)]
            for i in range(len(f) - n + 1):
                total += 1
                if tuple(f[i : i + n]) in rest:
                    rest.remove(tuple(f[i : i + n]))
                    met += 1
        ratios.append(met / total if total else 0.0)
    if min(ratios) == 0:
        return 0.0
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return (1.0 if c >= r else np.exp(1 - r / c)) * np.prod(ratios) ** (1 / order)
