# mistake: none
from itertools import zip_longest


def pad_batch(sentences):
    return np.array(list(zip_longest(*sentences, fillvalue=0))), np.array(list(map(len, sentences)))


def read_packed(step, x, lengths, state):
    now = np.array(state, copy=True)
    t = 0
    while (rows := np.flatnonzero(lengths > t)).size:
        now[rows] = step(x[t][rows], now[rows])
        t += 1
    return now


def last_state(h, lengths):
    return np.stack([column[l - 1] for column, l in zip(h.swapaxes(0, 1), lengths)])


def masked_mean(h, lengths):
    return np.stack([h[:l, n].mean(0) for n, l in enumerate(lengths)])


def both_ends(y, lengths):
    H = y.shape[-1] // 2
    return np.hstack([last_state(y, lengths)[:, :H], y[0][:, H:]])


def attention_pool(h, scores, lengths):
    shares = np.zeros(scores.shape)
    z = []
    for n, l in enumerate(lengths):
        s = scores[:l, n]
        log_share = s - np.logaddexp.reduce(s)
        shares[:l, n] = np.exp(log_share)
        z.append(shares[:l, n] @ h[:l, n])
    return np.array(z), shares


def masked_loss(a, y, lengths):
    total, da, words = 0.0, np.zeros(a.shape), int(sum(lengths))
    for n, l in enumerate(lengths):
        sign = 1 if y[n] else -1
        margin = sign * a[:l, n]
        total += np.logaddexp(0, -margin).sum()
        da[:l, n] = -sign * np.exp(-np.logaddexp(0, margin)) / words
    return total / words, da


def accuracy_and_f1(p, y):
    pairs = [(int(a >= 0.5), int(b)) for a, b in zip(p, y)]
    tp, fp, fn = pairs.count((1, 1)), pairs.count((1, 0)), pairs.count((0, 1))
    return sum(a == b for a, b in pairs) / len(pairs), (tp / (tp + 0.5 * (fp + fn)) if tp else 0)


def expected_calibration_error(p, y, bins):
    k = np.searchsorted(np.arange(bins) / bins, p, side="right") - 1
    return np.abs(np.bincount(k, weights=p - y, minlength=bins)).sum() / len(p)


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    return (
        attention_pool(y, np.einsum("tnk,k->tn", y, weights["attention"]), lengths)[0].dot(weights["readout"])
        + weights["bias"]
    )


def word_effects(sentence, score_of):
    def without(t):
        copy = list(sentence)
        del copy[t]
        return copy

    return np.array([float(score_of([list(sentence)])[0] - score_of([without(t)])[0]) for t, _ in enumerate(sentence)])
