# mistake: none
def frames(sound, width, hop):
    return np.lib.stride_tricks.sliding_window_view(sound, width)[::hop].copy()


def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    out = []
    for piece in pieces:
        z = np.fft.rfft(piece * np.hamming(len(piece)), 2 * (F - 1))
        e = filters @ (z.real**2 + z.imag**2)
        out.append([np.log(v) if v > floor else np.log(floor) for v in e])
    return np.array(out)


def collapse(path):
    import itertools

    return [k for k, _ in itertools.groupby(path) if k]


def ctc_forward(log_y, target):
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    S = len(l)
    skip = np.zeros(S, dtype=bool)
    skip[2:] = (l[2:] != 0) & (l[2:] != l[:-2])
    row = np.full(S, -np.inf)
    row[:2] = log_y[0, l[:2]]
    rows = [row]
    for t in range(1, len(log_y)):
        one = np.concatenate([[-np.inf], row])[:S]
        two = np.where(skip, np.concatenate([[-np.inf, -np.inf], row])[:S], -np.inf)
        row = np.logaddexp(np.logaddexp(row, one), two) + log_y[t, l]
        rows.append(row)
    return np.stack(rows)


def ctc_loss(alpha):
    return float(-np.logaddexp.reduce(alpha[-1][-2:]))


def ctc_backward(log_y, target):
    # time and string turned round: beta is alpha of the reversed problem, less the own step
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    T, S = len(log_y), len(l)
    beta = np.full((T, S), -np.inf)
    beta[T - 1, max(0, S - 2) :] = 0
    for t in reversed(range(T - 1)):
        for s in range(S):
            nexts = [s] + ([s + 1] if s + 1 < S else [])
            if s + 2 < S and l[s + 2] and l[s + 2] != l[s]:
                nexts.append(s + 2)
            beta[t, s] = np.logaddexp.reduce([beta[t + 1, r] + log_y[t + 1, l[r]] for r in nexts])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    l = np.zeros(2 * len(target) + 1, dtype=int)
    l[1::2] = target
    onehot = (l[:, None] == np.arange(log_y.shape[1])).astype(float)
    return np.exp(log_y) - np.exp(alpha + beta + ctc_loss(alpha)) @ onehot


def prefix_beam(log_y, width):
    blank, label = {"": 0.0}, {}
    keep = [()]
    B, L = {(): 0.0}, {}
    low = -np.inf
    for row in log_y:
        nB, nL = {}, {}
        for p in keep:
            b, n = B.get(p, low), L.get(p, low)
            both = np.logaddexp(b, n)
            nB[p] = np.logaddexp(nB.get(p, low), both + row[0])
            if p:
                nL[p] = np.logaddexp(nL.get(p, low), n + row[p[-1]])
            for k in range(1, len(row)):
                q = (*p, k)
                nL[q] = np.logaddexp(nL.get(q, low), (b if p[-1:] == (k,) else both) + row[k])
        B, L = nB, nL
        names = set(B) | set(L)
        score = {p: np.logaddexp(B.get(p, low), L.get(p, low)) for p in names}
        keep = sorted(names, key=score.get)[::-1][:width]
    return [(list(p), score[p]) for p in keep]


def edit_distance(said, heard):
    from functools import lru_cache

    @lru_cache(maxsize=None)
    def d(i, j):
        if i == 0 or j == 0:
            return i + j
        if said[i - 1] == heard[j - 1]:
            return d(i - 1, j - 1)
        return 1 + min(d(i - 1, j), d(i, j - 1), d(i - 1, j - 1))

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for k in range(len(said)):
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words
