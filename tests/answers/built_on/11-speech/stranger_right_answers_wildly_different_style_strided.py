# mistake: none: right answers in a wildly different style (strided view, explicit Fourier matrix, groupby, transition ...
from functools import lru_cache
from itertools import groupby


def frames(sound, width, hop):
    return np.lib.stride_tricks.sliding_window_view(np.asarray(sound), width)[::hop].copy()


def log_mel(pieces, filters, floor):
    n, F = np.arange(pieces.shape[1]), filters.shape[1]
    angle = 2 * np.pi * np.outer(n, np.arange(F)) / (2 * F - 2)
    framed = np.einsum(
        "tn,n->tn", pieces, 0.54 - 0.46 * np.cos(2 * np.pi * n / max(len(n) - 1, 1)) if len(n) > 1 else np.ones(1)
    )
    power = (framed @ np.cos(angle)) ** 2 + (framed @ np.sin(angle)) ** 2
    return np.log(np.clip(np.tensordot(power, filters, (1, 1)), floor, None))


def collapse(path):
    return [k for k, _ in groupby(path) if k]


def _moves(target):
    l = sum(([k, 0] for k in target), [0])
    S = len(l)
    M = np.full((S, S), -np.inf)
    for s in range(S):
        M[s, s] = 0
        if s:
            M[s - 1, s] = 0
        if s > 2 and s % 2 and l[s] != l[s - 2]:
            M[s - 2, s] = 0
    return np.array(l), M


def ctc_forward(log_y, target):
    l, M = _moves(target)
    rows = [np.where(np.arange(len(l)) < 2, log_y[0][l], -np.inf)]
    for y in log_y[1:]:
        rows.append(np.logaddexp.reduce(rows[-1][:, None] + M, axis=0) + y[l])
    return np.array(rows)


def ctc_loss(alpha):
    end = alpha[-1][-2:]
    return float(-(end.max() + np.log(np.exp(end - end.max()).sum())))


def ctc_backward(log_y, target):
    mirrored = ctc_forward(log_y[::-1], list(target)[::-1])[::-1, ::-1]
    l, M = _moves(target)
    beta = np.where(np.arange(len(l)) >= len(l) - 2, 0.0, -np.inf)[None]
    for y in log_y[:0:-1]:
        beta = np.concatenate([np.logaddexp.reduce(M + (y[l] + beta[0])[None], axis=1)[None], beta])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    l, _ = _moves(target)
    posterior = np.exp(alpha + beta + ctc_loss(alpha))
    return np.exp(log_y) - posterior @ np.eye(log_y.shape[1])[l]


def edit_distance(said, heard):
    @lru_cache(maxsize=None)
    def d(i, j):
        if i * j == 0:
            return i + j
        return min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + int(said[i - 1] != heard[j - 1]))

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    return sum(map(edit_distance, said, heard)) / len([word for text in said for word in text])
