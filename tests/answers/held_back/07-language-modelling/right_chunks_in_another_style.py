# mistake: none
import heapq
import math


def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    at = np.arange(N)[None, :] * S + np.arange(S)[:, None]
    codes = np.asarray(codes)
    return [(codes[rows], codes[rows + 1]) for rows in np.array_split(at, range(T, S, T))]


def perplexity(log_p, base):
    nats = -math.fsum(np.ravel(log_p)) / np.size(log_p) * math.log(base)
    return math.exp(nats)


def bits_per_character(log_p, characters):
    return -math.fsum(float(v) * math.log2(math.e) for v in np.ravel(log_p)) / characters


def next_distribution(scores, temperature, mass):
    s = [float(v) / temperature for v in scores]
    top = max(s)
    e = [math.exp(v - top) for v in s]
    z = math.fsum(e)
    total, kept = 0.0, {}
    for v in sorted(range(len(s)), key=e.__getitem__, reverse=True):
        kept[v] = e[v] / z
        total += kept[v]
        if total >= mass - 1e-11:
            break
    return np.array([kept.get(v, 0.0) / total for v in range(len(s))])


def beam_search(next_log_p, width, length, end):
    beam = [(0.0, ())]
    for _ in range(length):
        pool = [h for h in beam if h[1][-1:] == (end,)]
        for score, tokens in beam:
            if tokens[-1:] != (end,):
                pool += [(score + float(lp), tokens + (v,)) for v, lp in enumerate(next_log_p(list(tokens)))]
        beam = heapq.nlargest(width, pool)
        if beam[0][1][-1] == end:
            break
    score, tokens = beam[0]
    return list(tokens), score


def best_cell(cells, inside):
    cells, inside = np.array(cells, dtype=np.float64), np.array(inside) == 1
    half = len(cells) // 2
    rules = []
    for k in range(cells.shape[1]):
        c, l = cells[:half, k], inside[:half]
        i, o = c[l].mean(), c[~l].mean()
        sign = 1.0 if i > o else -1.0

        def score(c, l, sign=sign, mid=(i + o) / 2):
            said = sign * (c - mid) > 0
            return 0.5 * said[l].mean() + 0.5 * (1 - said[~l].mean())

        rules.append((score(c, l), score))
    best = max(range(len(rules)), key=lambda k: rules[k][0])
    return best, rules[best][1](cells[half:, best], inside[half:])


def shift_test(find, cells, inside, shifts):
    accs = [
        find(
            cells,
            np.concatenate([inside[-(s % len(inside)) :], inside[: -(s % len(inside))]]) if s % len(inside) else inside,
        )[1]
        for s in shifts
    ]
    true = find(cells, inside)[1]
    return np.array(accs), (sum(not a < true for a in accs) + 1) / (len(accs) + 1)
