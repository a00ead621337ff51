# mistake: none
from functools import lru_cache
from itertools import groupby


def frames(sound, width, hop):
    return np.lib.stride_tricks.sliding_window_view(sound, width)[::hop].copy()


def collapse(path):
    return [label for label, _ in groupby(path) if label]


def ctc_forward(log_y, target):
    T, S = len(log_y), 2 * len(target) + 1
    l = np.zeros(S, dtype=int)
    l[1::2] = target
    jump = np.full(S, -np.inf)
    jump[2:][(l[2:] != 0) & (l[2:] != l[:-2])] = 0
    row = np.where(np.arange(S) < 2, log_y[0, l], -np.inf)
    rows = [row]
    for t in range(1, T):
        one = np.concatenate([[-np.inf], row[:-1]])
        two = np.concatenate([[-np.inf, -np.inf], row])[:S] + jump
        row = np.logaddexp(np.logaddexp(row, one), two) + log_y[t, l]
        rows.append(row)
    return np.array(rows)


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])


def ctc_backward(log_y, target):
    mirrored = ctc_forward(log_y[::-1], list(target)[::-1])[::-1, ::-1]
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    beta = np.full(mirrored.shape, -np.inf)
    beta[-1, -2:] = 0
    for t in range(len(log_y) - 2, -1, -1):
        for s in range(len(l)):
            ways = [mirrored[t + 1, s]]
            if s + 1 < len(l):
                ways.append(mirrored[t + 1, s + 1])
            if s + 2 < len(l) and l[s] and l[s] != l[s + 2]:
                ways.append(mirrored[t + 1, s + 2])
            beta[t, s] = np.logaddexp.reduce(ways)
    return beta


def edit_distance(said, heard):
    @lru_cache(maxsize=None)
    def d(i, j):
        if not i or not j:
            return i + j
        if said[i - 1] == heard[j - 1]:
            return d(i - 1, j - 1)
        return 1 + min(d(i - 1, j), d(i, j - 1), d(i - 1, j - 1))

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    return float(np.sum([edit_distance(s, h) for s, h in zip(said, heard)]) / np.sum([len(s) for s in said]))
