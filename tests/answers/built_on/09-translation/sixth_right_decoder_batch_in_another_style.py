# mistake: none
from itertools import zip_longest
import math


def decoder_batch(targets, start, end):
    inputs = np.array(list(zip_longest(*[(start, *t) for t in targets], fillvalue=0)))
    outputs = np.array(list(zip_longest(*[(*t, end) for t in targets], fillvalue=0)))
    return inputs, outputs, inputs > 0


def reverse_sources(x, lengths):
    t = np.arange(len(x))[:, None] + 0 * x
    return np.take_along_axis(x, np.where(t < lengths, lengths - 1 - t, t), axis=0)


def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n, l in enumerate(lengths):
        k = keys[:l, n]
        s = k @ query[n] / H**0.5
        shares[:l, n] = np.exp(s - np.logaddexp.reduce(s))
        z[n] = k.T @ shares[:l, n]
    return z, shares


def exact_match(found, wanted, end):
    def upto(f):
        for w in f:
            if w == end:
                return
            yield w

    return float(np.mean([tuple(upto(f)) == tuple(w) for f, w in zip(found, wanted)]))


def greedy(step, state, N, start, end, limit):
    said, done, last = {n: [] for n in range(N)}, set(), np.array([start] * N)
    while len(done) < N:
        scores, state = step(last, state)
        last = np.array([start if n in done else int(np.argmax(scores[n])) for n in range(N)])
        for n in range(N):
            if n in done:
                continue
            if last[n] == end:
                done.add(n)
                continue
            said[n].append(int(last[n]))
            if len(said[n]) == limit:
                done.add(n)
    return list(said.values())


def bleu(found, wanted, order):
    logs = []
    for n in range(1, order + 1):
        hits = tries = 0
        for f, w in zip(found, wanted):
            left = [tuple(w[i : i + n]) for i in range(len(w) - n + 1)]
            for i in range(len(f) - n + 1):
                tries += 1
                g = tuple(f[i : i + n])
                if g in left:
                    left.remove(g)
                    hits += 1
        if not hits:
            return 0.0
        logs.append(math.log(hits) - math.log(tries))
    r, c = sum(map(len, wanted)), sum(map(len, found))
    return math.exp(min(0, 1 - r / c) + sum(logs) / order)
