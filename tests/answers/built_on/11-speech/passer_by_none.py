# mistake: none: none
import functools
import itertools
from collections import defaultdict


def frames(sound, width, hop):
    return np.lib.stride_tricks.sliding_window_view(np.asarray(sound), width)[::hop].copy()


def log_mel(pieces, filters, floor):
    points = 2 * filters.shape[1] - 2
    rows = []
    for frame in pieces:
        z = np.fft.rfft(frame * np.hamming(len(frame)), n=points)
        mel = filters @ (z * z.conj()).real
        rows.append([np.log(m if m > floor else floor) for m in mel])
    return np.array(rows)


def collapse(path):
    return [k for k, _ in itertools.groupby(path) if k]


def _moves(target):
    l = [0] + [x for k in target for x in (k, 0)]
    S = len(l)
    M = np.full((S, S), -np.inf)
    for s in range(S):
        for d in (0, 1, 2):
            if s - d >= 0 and (d < 2 or (l[s] and l[s] != l[s - 2])):
                M[s - d, s] = 0.0
    return l, M


def ctc_forward(log_y, target):
    l, M = _moves(target)
    first = np.full(len(l), -np.inf)
    first[:2] = log_y[0, l[:2]]
    rows = [first]
    for row in log_y[1:]:
        rows.append(np.logaddexp.reduce(rows[-1][:, None] + M, axis=0) + row[l])
    return np.array(rows)


def ctc_loss(alpha):
    p = alpha[-1][-2:]
    big = p.max()
    return float(-(big + np.log(np.exp(p - big).sum())))


def ctc_backward(log_y, target):
    l, M = _moves(target)
    last = np.full(len(l), -np.inf)
    last[-2:] = 0
    rows = [last]
    for row in log_y[:0:-1]:
        rows.insert(0, np.logaddexp.reduce(M + (rows[0] + row[l])[None, :], axis=1))
    return np.array(rows)


def ctc_gradient(log_y, target, alpha, beta):
    l, _ = _moves(target)
    ln_p = -ctc_loss(alpha)
    onehot = np.zeros((len(l), log_y.shape[1]))
    onehot[np.arange(len(l)), l] = 1
    return np.exp(log_y) - np.exp(alpha + beta - ln_p) @ onehot


def prefix_beam(log_y, width):
    def both(pair):
        return np.logaddexp(pair[0], pair[1])

    beam = {(): [0.0, -np.inf]}
    for row in np.asarray(log_y).tolist():
        new = defaultdict(lambda: [-np.inf, -np.inf])
        for prefix, (b, n) in beam.items():
            for k, cost in enumerate(row):
                if k == 0:
                    new[prefix][0] = np.logaddexp(new[prefix][0], both((b, n)) + cost)
                    continue
                if prefix[-1:] == (k,):
                    new[prefix][1] = np.logaddexp(new[prefix][1], n + cost)
                    before = b
                else:
                    before = both((b, n))
                longer = prefix + (k,)
                new[longer][1] = np.logaddexp(new[longer][1], before + cost)
        ranked = sorted(new.items(), key=lambda item: both(item[1]), reverse=True)
        beam = dict(ranked[:width])
    return [([*p], both(v)) for p, v in beam.items() if both(v) > -np.inf]


def edit_distance(said, heard):
    said, heard = tuple(said), tuple(heard)

    @functools.lru_cache(maxsize=None)
    def d(i, j):
        if i == len(said) or j == len(heard):
            return len(said) - i + len(heard) - j
        if said[i] == heard[j]:
            return d(i + 1, j + 1)
        return 1 + min(d(i + 1, j), d(i, j + 1), d(i + 1, j + 1))

    return d(0, 0)


def word_error_rate(said, heard, edit_distance):
    return np.sum(list(map(edit_distance, said, heard))) / np.sum(list(map(len, said)))
