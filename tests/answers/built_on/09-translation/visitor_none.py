# mistake: none: none
import math
from fractions import Fraction
from itertools import zip_longest


def decoder_batch(targets, start, end):
    read = np.array(list(zip_longest(*([start] + list(t) for t in targets), fillvalue=0)), dtype=np.int64)
    due = np.array(list(zip_longest(*(list(t) + [end] for t in targets), fillvalue=0)), dtype=np.int64)
    return read, due, due > 0


def reverse_sources(x, lengths):
    t = np.arange(x.shape[0]).reshape(-1, 1)
    l = np.asarray(lengths).reshape(1, -1)
    return np.take_along_axis(x, np.where(t < l, l - t - 1, t), axis=0)


def sequence_loss(scores, outputs, counts):
    where = list(zip(*np.nonzero(counts)))
    d, costs = np.zeros_like(scores, dtype=float), []
    for t, n in where:
        s = np.asarray(scores[t, n], dtype=float)
        norm = np.logaddexp.reduce(s)
        costs.append(norm - s[outputs[t, n]])
        d[t, n] = np.exp(s - norm) / len(where)
        d[t, n, outputs[t, n]] -= 1 / len(where)
    return math.fsum(costs) / len(where), d


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z, shares = [], np.zeros((T, N))
    for n, l in enumerate(lengths):
        own = keys[:l, n]
        s = own @ query[n] / math.sqrt(H)
        w = np.exp(s - max(s))
        shares[:l, n] = w / w.sum()
        z.append(shares[:l, n] @ own)
    return np.array(z), shares


def attention_backward(dcontext, query, keys, shares):
    dq, dk = np.zeros_like(query), np.zeros(keys.shape)
    for n in range(len(query)):
        rows = np.flatnonzero(shares[:, n])
        a, K = shares[rows, n], keys[rows, n]
        jacobian = (np.diag(a) - np.outer(a, a)) / math.sqrt(K.shape[1])
        ds = jacobian @ (K @ dcontext[n])
        dq[n] = K.T @ ds
        dk[rows, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n])
    return dq, dk


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    after = lstm_step(np.take(weights["target"], symbols, axis=0), state, weights["decoder"])
    H = after[0].shape[1]
    z, shares = attention_step(np.einsum("ij,nj->ni", weights["query"], after[0]), keys, lengths)
    left, right = weights["combine"][:, :H], weights["combine"][:, H:]
    u = np.tanh((left @ after[0].T + right @ z.T).T)
    return np.einsum("vh,nh->nv", weights["readout"], u) + weights["bias"][None], after, shares


def greedy(step, state, N, start, end, limit):
    heard, alive = [], np.ones(N, dtype=bool)
    last = np.array([start] * N)
    while alive.any() and len(heard) < limit:
        scores, state = step(last, state)
        last = np.where(alive, np.argmax(scores, axis=1), end)
        alive = alive & (last != end)
        heard.append(last)
    columns = np.array(heard).reshape(len(heard), N).T.tolist()
    return [c[: c.index(end)] if end in c else c for c in columns]


def exact_match(found, wanted, end):
    hits = 0
    for f, w in zip(found, wanted):
        said = []
        for s in f:
            if s == end:
                break
            said.append(int(s))
        hits += said == [int(s) for s in w]
    return hits / len(wanted)


def bleu(found, wanted, order):
    product = Fraction(1)
    for n in range(1, order + 1):
        met = said = 0
        for f, g in zip(found, wanted):
            stock = list(zip(*(g[k:] for k in range(n))))
            for gram in zip(*(f[k:] for k in range(n))):
                said += 1
                if gram in stock:
                    stock.remove(gram)
                    met += 1
        if not met:
            return 0.0
        product *= Fraction(met, said)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return math.exp(min(0.0, 1 - r / c)) * float(product) ** (1 / order)
