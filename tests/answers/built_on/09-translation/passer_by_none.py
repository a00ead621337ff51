# mistake: none: none
import itertools
import math


def decoder_batch(targets, start, end):
    rows_in = list(itertools.zip_longest(*[[start] + list(t) for t in targets], fillvalue=0))
    rows_out = list(itertools.zip_longest(*[list(t) + [end] for t in targets], fillvalue=0))
    inputs, outputs = np.array(rows_in, dtype=np.int64), np.array(rows_out, dtype=np.int64)
    return inputs, outputs, outputs > 0


def reverse_sources(x, lengths):
    t = np.arange(x.shape[0])[:, None]
    L = np.asarray(lengths)[None, :]
    return np.take_along_axis(x, np.where(t < L, L - 1 - t, t), axis=0)


def sequence_loss(scores, outputs, counts):
    dscores = np.zeros(scores.shape)
    places = [(int(t), int(n)) for t, n in np.argwhere(counts)]
    costs = []
    for t, n in places:
        a = scores[t, n]
        logz = np.logaddexp.reduce(a)
        costs.append(logz - a[outputs[t, n]])
        dscores[t, n] = np.exp(a - logz)
        dscores[t, n, outputs[t, n]] -= 1
    return math.fsum(costs) / len(places), dscores / len(places)


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        own = keys[: lengths[n], n]
        s = own @ query[n] * H**-0.5
        w = np.exp(s - max(s))
        shares[: lengths[n], n] = w / sum(w)
        z[n] = shares[: lengths[n], n] @ own
    return z, shares


def attention_backward(dcontext, query, keys, shares):
    T, N, H = keys.shape
    dquery, dkeys = np.zeros((N, H)), np.zeros((T, N, H))
    for n in range(N):
        on = np.flatnonzero(shares[:, n])
        a, k = shares[on, n], keys[on, n]
        jacobian = np.diag(a) - np.outer(a, a)
        ds = jacobian @ (k @ dcontext[n]) / math.sqrt(H)
        dquery[n] = ds @ k
        dkeys[on, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dquery, dkeys


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    state = lstm_step(np.take(weights["target"], symbols, axis=0), state, weights["decoder"])
    h = state[0]
    H = h.shape[1]
    z, shares = attention_step((weights["query"] @ h.T).T, keys, lengths)
    W = weights["combine"]
    u = np.tanh(h @ W[:, :H].T + z @ W[:, H:].T)
    return np.einsum("vh,nh->nv", weights["readout"], u) + weights["bias"], state, shares


def greedy(step, state, N, start, end, limit):
    said, alive, symbols = {n: [] for n in range(N)}, set(range(N)), np.full(N, start)
    while alive and max(len(s) for s in said.values()) < limit:
        scores, state = step(symbols, state)
        best = [list(row).index(max(row)) for row in scores]
        for n in sorted(alive):
            if best[n] == end:
                alive.discard(n)
            else:
                said[n].append(best[n])
        symbols = np.array([best[n] if n in alive else start for n in range(N)])
    return [said[n] for n in range(N)]


def exact_match(found, wanted, end):
    return float(np.mean([list(itertools.takewhile(lambda s: s != end, f)) == list(w) for f, w in zip(found, wanted)]))


def bleu(found, wanted, order):
    c, r = len(list(itertools.chain(*found))), len(list(itertools.chain(*wanted)))
    p = []
    for n in range(1, order + 1):
        met, all_ = 0, 0
        for f, w in zip(found, wanted):
            left = [tuple(g) for g in zip(*[w[k:] for k in range(n)])]
            for g in zip(*[f[k:] for k in range(n)]):
                all_ += 1
                if g in left:
                    left.remove(g)
                    met += 1
        if not met:
            return 0.0
        p.append(met / all_)
    return math.exp(min(0, 1 - r / c)) * math.prod(p) ** (1 / order)
