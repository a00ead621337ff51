# mistake: prefix_beam sums plain probabilities, which become 0 where they are too small; all else is right, in another style
# read: right
# told: are probabilities summed, which become 0 where they are too small for a number
from itertools import groupby


def frames(sound, width, hop):
    return np.lib.stride_tricks.sliding_window_view(sound, width)[::hop].copy()


def log_mel(pieces, filters, floor):
    B, F = filters.shape
    out = []
    for frame in pieces:
        z = np.fft.rfft(np.hamming(len(frame)) * frame, n=2 * F - 2)
        energy = filters @ (z.real**2 + z.imag**2)
        out.append([np.log(e) if e > floor else np.log(floor) for e in energy])
    return np.array(out)


def collapse(path):
    return [k for k, _ in groupby(path) if k]


def _shift(v, k):
    """v moved k places to the right (left where k < 0), -inf coming in."""
    out = np.full(len(v), -np.inf)
    if k >= 0:
        out[k:] = v[: len(v) - k]
    else:
        out[:k] = v[-k:]
    return out


def _places(target):
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    may = np.array([s > 1 and l[s] > 0 and l[s] != l[s - 2] for s in range(len(l))])
    return l, may


def ctc_forward(log_y, target):
    l, may = _places(target)
    row = np.where(np.arange(len(l)) < 2, log_y[0, l], -np.inf)
    table = [row]
    for t in range(1, len(log_y)):
        two = _shift(row, 2) if len(l) > 2 else np.full(len(l), -np.inf)
        row = np.logaddexp(np.logaddexp(row, _shift(row, 1)), np.where(may, two, -np.inf)) + log_y[t, l]
        table.append(row)
    return np.array(table)


def ctc_loss(alpha):
    return float(-np.logaddexp.reduce(alpha[-1][-2:]))


def ctc_backward(log_y, target):
    """The other way round: the forward table of everything mirrored, less its own step."""
    l, _ = _places(target)
    mirrored = ctc_forward(log_y[::-1], list(target)[::-1])[::-1, ::-1]
    emitted = log_y[:, l]
    nothing = np.isneginf(emitted)
    # where a step has no probability, the difference says nothing: do these sums afresh
    beta = np.full(emitted.shape, -np.inf)
    beta[-1, -2:] = 0
    may = _places(target)[1]
    for t in range(len(log_y) - 2, -1, -1):
        for s in range(len(l)):
            if not nothing[t, s]:
                beta[t, s] = mirrored[t, s] - emitted[t, s]
            else:
                to = [s] + [s + 1] * (s + 1 < len(l)) + [s + 2] * (s + 2 < len(l) and bool(may[min(s + 2, len(l) - 1)]))
                beta[t, s] = np.logaddexp.reduce([mirrored[t + 1, r] for r in to])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    l, _ = _places(target)
    joint = alpha + beta
    share = np.exp(joint - np.logaddexp.reduce(joint[-1]))
    return np.exp(log_y) - share @ np.eye(log_y.shape[1])[l]


def prefix_beam(log_y, width):
    y = np.exp(log_y)
    blank, label = {"": 1.0}, {}
    code = lambda k: chr(k + 64)
    for row in y:
        b2, l2 = {}, {}
        for q in set(blank) | set(label):
            b, n = blank.get(q, 0.0), label.get(q, 0.0)
            b2[q] = b2.get(q, 0.0) + (b + n) * row[0]
            if q:
                l2[q] = l2.get(q, 0.0) + n * row[ord(q[-1]) - 64]
            for k in range(1, len(row)):
                r = q + code(k)
                l2[r] = l2.get(r, 0.0) + (b if q.endswith(code(k)) else b + n) * row[k]
        total = {q: b2.get(q, 0.0) + l2.get(q, 0.0) for q in {**b2, **l2}}
        keep = sorted(total, key=total.get)[::-1][:width]
        blank = {q: b2.get(q, 0.0) for q in keep}
        label = {q: l2.get(q, 0.0) for q in keep}
    return [([ord(c) - 64 for c in q], float(np.log(total[q]))) for q in keep if total[q] > 0]


def edit_distance(said, heard):
    from functools import lru_cache

    @lru_cache(None)
    def d(i, j):
        if i == len(said) or j == len(heard):
            return len(said) - i + len(heard) - j
        if said[i] == heard[j]:
            return d(i + 1, j + 1)
        return 1 + min(d(i + 1, j), d(i, j + 1), d(i + 1, j + 1))

    return d(0, 0)


def word_error_rate(said, heard, edit_distance):
    e = w = 0
    for s, h in zip(said, heard):
        e, w = e + edit_distance(s, h), w + len(s)
    return e / w
