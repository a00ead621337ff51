# mistake: none: none
from itertools import zip_longest


def pad_batch(sentences):
    x = np.array(list(zip_longest(*sentences, fillvalue=0)))
    return x, np.fromiter(map(len, sentences), dtype=int)


def read_packed(step, x, lengths, state):
    # an index of the rows that are still alive, longest first, shrinking from behind
    rows = sorted(range(len(lengths)), key=lambda n: -lengths[n])
    out = np.array(state)
    t = 0
    while rows := [n for n in rows if lengths[n] > t]:
        out[rows] = step(x[t][rows], out[rows])
        t += 1
    return out


def last_state(h, lengths):
    return np.stack([h[length - 1, n] for n, length in enumerate(lengths)])


def masked_mean(h, lengths):
    return np.stack([np.mean(column[:length], axis=0) for column, length in zip(np.swapaxes(h, 0, 1), lengths)])


def both_ends(y, lengths):
    first = np.arange(y.shape[2]) < y.shape[2] // 2
    return np.stack([np.where(first, y[length - 1, n], y[0, n]) for n, length in enumerate(lengths)])


def attention_pool(h, scores, lengths):
    z, shares = [], np.zeros(scores.shape)
    for n, length in enumerate(lengths):
        s = scores[:length, n]
        log_sum = np.logaddexp.reduce(s)
        shares[:length, n] = np.exp(s - log_sum)
        z.append(shares[:length, n] @ h[:length, n])
    return np.array(z), shares


def masked_loss(a, y, lengths):
    t, n = np.nonzero(np.arange(len(a))[:, None] < lengths)
    sign = 2.0 * y[n] - 1
    margin = sign * a[t, n]
    loss = np.logaddexp(0, -margin).mean()
    da = np.zeros(a.shape)
    da[t, n] = -sign * np.exp(-np.logaddexp(0, margin)) / len(t)
    return loss, da


def accuracy_and_f1(p, y):
    said = np.where(np.less(p, 0.5), 0, 1)
    tp, wrong = int(said @ (y == 1)), int((said != y).sum())
    bottom = 2 * tp + wrong
    return 1 - wrong / len(p), (2 * tp / bottom if bottom else 0)


def expected_calibration_error(p, y, bins):
    k = np.minimum(np.digitize(p, [j / bins for j in range(bins + 1)]) - 1, bins - 1)
    return np.abs(np.bincount(k, weights=p - y, minlength=bins)).sum() / p.size


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    numbers, lengths = pad_batch(sentences)
    y = read(numbers, lengths, weights)
    readout = weights["readout"]
    z = attention_pool(y, np.tensordot(y, weights["attention"], 1), lengths)[0]
    return np.array([row.dot(readout) for row in z]) + weights["bias"]


def word_effects(sentence, score_of):
    whole = score_of([list(sentence)])[0]
    return np.array(
        [whole - score_of([[w for j, w in enumerate(sentence) if j != t]])[0] for t in range(len(sentence))]
    )
