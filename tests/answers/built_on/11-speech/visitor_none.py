# mistake: none: none
def frames(sound, width, hop):
    view = np.lib.stride_tricks.sliding_window_view(np.asarray(sound), width)
    return view[::hop].copy()


def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    points = 2 * (F - 1)
    filled = np.zeros((len(pieces), points))
    filled[:, : pieces.shape[1]] = pieces * np.hamming(pieces.shape[1])
    z = np.fft.fft(filled, axis=-1)[:, :F]
    energy = np.einsum("tf,bf->tb", z.real**2 + z.imag**2, filters)
    return np.log(np.where(energy > floor, energy, floor))


def collapse(path):
    from itertools import groupby

    return [k for k, _ in groupby(path) if k]


def ctc_forward(log_y, target):
    M, T = len(target), len(log_y)
    labels = np.zeros(2 * M + 1, int)
    labels[1::2] = target
    memo = {}

    def at(t, s):
        if s < 0:
            return -np.inf
        if (t, s) not in memo:
            if t == 0:
                before = 0.0 if s <= 1 else -np.inf
            else:
                ways = [at(t - 1, s), at(t - 1, s - 1)]
                if s % 2 and s > 1 and labels[s] != labels[s - 2]:
                    ways.append(at(t - 1, s - 2))
                before = np.logaddexp.reduce(ways)
            memo[t, s] = before + log_y[t, labels[s]]
        return memo[t, s]

    return np.array([[at(t, s) for s in range(2 * M + 1)] for t in range(T)])


def ctc_loss(alpha):
    ends = alpha[-1, -2:]
    top = ends.max()
    return float(-(top + np.log(np.exp(ends - top).sum())))


def ctc_backward(log_y, target):
    M, T = len(target), len(log_y)
    labels = np.zeros(2 * M + 1, int)
    labels[1::2] = target
    beta = [np.r_[np.full(2 * M + 1, -np.inf)[2:], 0.0, 0.0][-(2 * M + 1) :]]
    skip = np.full(2 * M + 1, -np.inf)
    for s in range(1, 2 * M - 1, 2):
        if labels[s] != labels[s + 2]:
            skip[s] = 0
    for t in range(T - 1, 0, -1):
        u = np.r_[beta[0] + log_y[t, labels], -np.inf, -np.inf]
        beta.insert(0, np.logaddexp(np.logaddexp(u[:-2], u[1:-1]), u[2:] + skip))
    return np.array(beta)


def ctc_gradient(log_y, target, alpha, beta):
    M = len(target)
    labels = np.zeros(2 * M + 1, int)
    labels[1::2] = target
    one_hot = np.eye(log_y.shape[1])[labels]
    joint = alpha + beta
    p = joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
    return np.exp(log_y) - np.exp(p) @ one_hot


def prefix_beam(log_y, width):
    # two dictionaries, probabilities in logarithms
    from collections import defaultdict

    blanks, ends = {"": 0.0}, {}
    minus = -np.inf
    for row in log_y:
        nb, ne = defaultdict(lambda: minus), defaultdict(lambda: minus)
        for p in set(blanks) | set(ends):
            b, e = blanks.get(p, minus), ends.get(p, minus)
            nb[p] = np.logaddexp(nb[p], np.logaddexp(b, e) + row[0])
            for k in range(1, len(row)):
                c = chr(k)
                if p.endswith(c) and p:
                    ne[p] = np.logaddexp(ne[p], e + row[k])
                    ne[p + c] = np.logaddexp(ne[p + c], b + row[k])
                else:
                    ne[p + c] = np.logaddexp(ne[p + c], np.logaddexp(b, e) + row[k])
        score = {p: np.logaddexp(nb.get(p, minus), ne.get(p, minus)) for p in set(nb) | set(ne)}
        kept = sorted(score, key=score.get)[::-1][:width]
        blanks = {p: nb[p] for p in kept}
        ends = {p: ne[p] for p in kept}
    return [([ord(c) for c in p], score[p]) for p in kept if score[p] > minus]


def edit_distance(said, heard):
    from functools import lru_cache

    said, heard = tuple(said), tuple(heard)

    @lru_cache(None)
    def d(i, j):
        if i == 0 or j == 0:
            return i + j
        if said[i - 1] == heard[j - 1]:
            return d(i - 1, j - 1)
        return 1 + min(d(i - 1, j), d(i, j - 1), d(i - 1, j - 1))

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    pairs = list(zip(said, heard))
    return sum(map(lambda p: edit_distance(*p), pairs)) / len(sum(said, []))
