# loses: nothing
def pad_batch(sentences):
    lengths = [len(s) for s in sentences]
    x = [[s[t] if t < len(s) else 0 for s in sentences] for t in range(max(lengths))]
    return x, lengths


def read_packed(step, x, lengths, state):
    state = [row for row in state]
    for t in range(int(max(lengths))):
        alive = [n for n in range(len(lengths)) if lengths[n] > t]
        moved = step(x[t][alive], np.array([state[n] for n in alive]))
        for n, row in zip(alive, moved):
            state[n] = row
    return np.array(state)


def last_state(h, lengths):
    return [list(h[length - 1, n]) for n, length in enumerate(lengths)]


def masked_mean(h, lengths):
    found = []
    for n, length in enumerate(lengths):
        total = 0
        for t in range(length):
            total = total + h[t, n]
        found.append(total / length)
    return found


def both_ends(y, lengths):
    H = y.shape[2] // 2
    return [[*y[length - 1, n, :H], *y[0, n, H:]] for n, length in enumerate(lengths)]


def attention_pool(h, scores, lengths):
    T, N = scores.shape
    z, shares = [], np.zeros((T, N))
    for n in range(N):
        s = scores[: lengths[n], n]
        e = np.exp(s - max(s))
        shares[: lengths[n], n] = e / sum(e)
        z.append(sum(a * row for a, row in zip(e / sum(e), h[:, n])))
    return z, shares


def masked_loss(a, y, lengths):
    count, loss, da = sum(lengths), 0.0, np.zeros_like(a)
    for n, length in enumerate(lengths):
        for t in range(length):
            s = a[t, n] if y[n] else -a[t, n]
            loss += max(-s, 0) + np.log1p(np.exp(-abs(s)))
            p = 1 / (1 + np.exp(-a[t, n])) if a[t, n] > 0 else 1 - 1 / (1 + np.exp(a[t, n]))
            da[t, n] = (p - y[n]) / count
    return loss / count, da


def accuracy_and_f1(p, y):
    tp = sum(1 for a, b in zip(p, y) if a >= 0.5 and b == 1)
    fp = sum(1 for a, b in zip(p, y) if a >= 0.5 and b == 0)
    fn = sum(1 for a, b in zip(p, y) if a < 0.5 and b == 1)
    return 1 - (fp + fn) / len(p), 2 * tp / (2 * tp + fp + fn) if tp else 0


def expected_calibration_error(p, y, bins):
    total = 0.0
    for k in range(bins):
        inside = [n for n in range(len(p)) if min(int(p[n] * bins), bins - 1) == k]
        if inside:
            total += len(inside) * abs(
                sum(p[n] for n in inside) / len(inside) - sum(y[n] for n in inside) / len(inside)
            )
    return total / len(p)


def praise_score(sentences, weights, pad_batch, read, attention_pool):
    found = []
    for sentence in sentences:
        x, lengths = pad_batch([sentence])
        y = read(np.array(x), np.array(lengths), weights)
        z, _ = attention_pool(y, y @ weights["attention"], np.array(lengths))
        found.append(float(np.dot(z[0], weights["readout"]) + weights["bias"]))
    return found


def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    return [whole - score_of([[w for k, w in enumerate(sentence) if k != t]])[0] for t in range(len(sentence))]
