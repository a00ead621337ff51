# mistake: none
def pad_batch(sentences):
    import itertools

    x = np.array(list(itertools.zip_longest(*sentences, fillvalue=0)), dtype=np.int64)
    return x, np.fromiter(map(len, sentences), dtype=np.int64)


def read_packed(step, x, lengths, state):
    found = np.array(state, dtype=float)
    for t in range(int(max(lengths))):
        who = np.flatnonzero(lengths > t)
        found[who] = step(x[t][who], found[who])
    return found


def last_state(h, lengths):
    return np.stack([h[l - 1, n] for n, l in enumerate(lengths)])


def masked_mean(h, lengths):
    return np.stack([h[:l, n].mean(axis=0) for n, l in enumerate(lengths)])


def both_ends(y, lengths):
    half = y.shape[-1] // 2
    out = y[0].copy()
    for n, l in enumerate(lengths):
        out[n, :half] = y[l - 1, n, :half]
    return out


def attention_pool(h, scores, lengths):
    z, shares = [], np.zeros(scores.shape)
    for n, l in enumerate(lengths):
        s = scores[:l, n]
        a = np.exp(s - np.logaddexp.reduce(s))
        a = a / a.sum()
        shares[:l, n] = a
        z.append(a @ h[:l, n])
    return np.array(z), shares


def masked_loss(a, y, lengths):
    words = [(n, t) for n, l in enumerate(lengths) for t in range(l)]
    M, loss, da = len(words), 0.0, np.zeros(a.shape)
    for n, t in words:
        sign = 1 if y[n] == 1 else -1
        loss += np.logaddexp(0, -sign * a[t, n]) / M
        da[t, n] = -sign * np.exp(-np.logaddexp(0, sign * a[t, n])) / M
    return loss, da


def accuracy_and_f1(p, y):
    tp = fp = fn = tn = 0
    for a, b in zip(p, y):
        if a >= 0.5 and b == 1:
            tp += 1
        elif a >= 0.5:
            fp += 1
        elif b == 1:
            fn += 1
        else:
            tn += 1
    return (tp + tn) / len(p), 0.0 if tp == 0 else 2 * tp / (2 * tp + fp + fn)


def expected_calibration_error(p, y, bins):
    which = np.searchsorted(np.arange(1, bins) / bins, p, side="right")
    diff = np.zeros(bins)
    np.add.at(diff, which, p - y)
    return float(np.abs(diff).sum() / len(p))


def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    out = np.empty(len(sentence))
    for t in range(len(sentence)):
        rest = list(sentence)
        rest.pop(t)
        out[t] = whole - score_of([rest])[0]
    return out
