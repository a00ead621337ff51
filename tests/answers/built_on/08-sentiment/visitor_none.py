# mistake: none: none
import itertools
import math


def pad_batch(sentences):
    rows = list(itertools.zip_longest(*sentences, fillvalue=0))
    return np.array(rows, dtype=np.int64), np.fromiter(map(len, sentences), dtype=np.int64)


def read_packed(step, x, lengths, state):
    states = {n: state[n] for n in range(len(lengths))}
    t = 0
    while True:
        who = sorted((n for n in states if lengths[n] > t), key=lambda n: (-lengths[n], n))
        if not who:
            return np.array([states[n] for n in range(len(lengths))])
        for n, row in zip(who, step(np.array([x[t, n] for n in who]), np.array([states[n] for n in who]))):
            states[n] = row
        t += 1


def last_state(h, lengths):
    return np.stack([column[:length][-1] for column, length in zip(h.swapaxes(0, 1), lengths)])


def masked_mean(h, lengths):
    return np.stack([np.average(h[:length, n], axis=0) for n, length in enumerate(lengths)])


def both_ends(y, lengths):
    result = []
    for column, length in zip(np.moveaxis(y, 1, 0), lengths):
        forward, backward = np.split(column[:length], 2, axis=1)
        result.append([*forward[-1], *backward[0]])
    return np.array(result)


def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        l = int(lengths[n])
        log_total = np.logaddexp.reduce(scores[:l, n].astype(float))
        shares[:l, n] = np.exp(scores[:l, n] - log_total)
        z[n] = shares[:l, n] @ h[:l, n]
    return z, shares


def masked_loss(a, y, lengths):
    M = int(sum(lengths))
    da, total = np.zeros(a.shape), []
    for n, l in enumerate(lengths):
        sign = 1.0 if y[n] == 1 else -1.0
        for t in range(l):
            margin = sign * float(a[t, n])
            e = math.exp(-abs(margin))
            total.append(math.log1p(e) + max(-margin, 0.0))
            wrong = e / (1 + e) if margin > 0 else 1 / (1 + e)
            da[t, n] = -sign * wrong / M
    return math.fsum(total) / M, da


def accuracy_and_f1(p, y):
    pairs = [(float(q) >= 0.5, int(l) == 1) for q, l in zip(p, y)]
    tp, fp = pairs.count((True, True)), pairs.count((True, False))
    fn, tn = pairs.count((False, True)), pairs.count((False, False))
    return (tp + tn) / len(pairs), (tp / (tp + (fp + fn) / 2) if tp + fp + fn else 0.0)


def expected_calibration_error(p, y, bins):
    edges = [k / bins for k in range(1, bins)]
    which = np.digitize(p, edges)
    weighted = np.bincount(which, weights=np.asarray(p, float) - np.asarray(y, float), minlength=bins)
    return float(np.abs(weighted).sum() / len(p))


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    out = read(x, lengths, weights)
    scores = np.tensordot(out, weights["attention"], axes=(2, 0))
    pooled = attention_pool(out, scores, lengths)[0]
    return np.array([row.dot(weights["readout"]) + weights["bias"] for row in pooled])


def word_effects(sentence, score_of):
    def rest(t):
        copy = list(sentence)
        del copy[t]
        return copy

    full = float(score_of([list(sentence)])[0])
    return np.array([full - float(score_of([rest(t)])[0]) for t in range(len(sentence))])
