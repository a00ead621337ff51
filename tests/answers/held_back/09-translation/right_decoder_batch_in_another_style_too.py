# mistake: none
from itertools import takewhile


def decoder_batch(targets, start, end):
    rows = 1 + max(map(len, targets))
    fill = lambda s: s + [0] * (rows - len(s))
    inputs = np.array([fill([start] + list(t)) for t in targets]).T
    outputs = np.array([fill(list(t) + [end]) for t in targets]).T
    return inputs, outputs, outputs.astype(bool)


def reverse_sources(x, lengths):
    t = np.arange(x.shape[0]).reshape(-1, 1)
    return np.take_along_axis(x, np.where(t < lengths, lengths - t - 1, t), axis=0)


def sequence_loss(scores, outputs, counts):
    loss, grad = 0, np.zeros_like(scores, dtype=float)
    M = np.count_nonzero(counts)
    for t, n in zip(*np.nonzero(counts)):
        row, k = scores[t, n], outputs[t, n]
        top = row.max()
        log_sum = top + np.log(np.exp(row - top).sum())
        loss += (log_sum - row[k]) / M
        grad[t, n] = (np.exp(row - log_sum) - np.eye(len(row))[k]) / M
    return loss, grad


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n, l in enumerate(lengths):
        s = keys[:l, n] @ query[n] * H**-0.5
        w = np.exp(s - s.max())
        shares[:l, n] = w / w.sum()
        z[n] = keys[:l, n].T @ shares[:l, n]
    return z, shares


def attention_backward(dcontext, query, keys, shares):
    dq, dk = np.zeros(query.shape), np.zeros(keys.shape)
    root = np.sqrt(query.shape[1])
    for n in range(len(query)):
        rows = np.flatnonzero(shares[:, n])
        a, K = shares[rows, n], keys[rows, n]
        J = np.diag(a) - np.outer(a, a)
        ds = J @ (K @ dcontext[n])
        dq[n] = K.T @ ds / root
        dk[rows, n] = np.outer(a, dcontext[n]) + np.outer(ds, query[n]) / root
    return dq, dk


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    new = lstm_step(weights["target"][symbols], state, weights["decoder"])
    H = new[0].shape[1]
    z, shares = attention_step(np.einsum("ij,nj->ni", weights["query"], new[0]), keys, lengths)
    W = weights["combine"]
    u = np.tanh(new[0] @ W[:, :H].T + z @ W[:, H:].T)
    return np.einsum("vh,nh->nv", weights["readout"], u) + weights["bias"], new, shares


def greedy(step, state, N, start, end, limit):
    said, open_, last = [[] for _ in range(N)], set(range(N)) if limit > 0 else set(), np.array([start] * N)
    while open_:
        scores, state = step(last, state)
        last = scores.argmax(1)
        for n in sorted(open_):
            if last[n] == end:
                open_.discard(n)
            else:
                said[n].append(int(last[n]))
                if len(said[n]) == limit:
                    open_.discard(n)
    return said


def exact_match(found, wanted, end):
    return float(np.mean([list(takewhile(lambda s: s != end, f)) == list(w) for f, w in zip(found, wanted)]))


def bleu(found, wanted, order):
    product = 1.0
    for n in range(1, order + 1):
        hits, tries = 0, 0
        for f, w in zip(found, wanted):
            left = [tuple(w[k:][:n]) for k in range(max(0, len(w) - n + 1))]
            for k in range(max(0, len(f) - n + 1)):
                tries += 1
                gram = tuple(f[k:][:n])
                if gram in left:
                    left.remove(gram)
                    hits += 1
        product *= hits / max(tries, 1)
    if product == 0:
        return 0.0
    c, r = len(sum(map(list, found), [])), len(sum(map(list, wanted), []))
    return (1 if c > r else np.exp(1 - r / c)) * product ** (1 / order)
