# mistake: none
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (codes.size - 1) // N
    at = np.add.outer(np.arange(S), S * np.arange(N))
    cuts = list(range(T, S, T))
    return [(codes[rows], codes[rows + 1]) for rows in np.split(at, cuts)]


def perplexity(log_p, base):
    import math

    flat = np.ravel(log_p).tolist()
    return math.exp(-math.fsum(flat) / len(flat) * math.log(base))


def bits_per_character(log_p, characters):
    return float(np.einsum("i->", np.ravel(log_p) / -np.log(2.0)) / characters)


def next_distribution(scores, temperature, mass):
    import math

    s = [float(v) / temperature for v in scores]
    top = max(s)
    w = [math.exp(v - top) for v in s]
    z = math.fsum(w)
    kept, reached = {}, 0.0
    for v in sorted(range(len(w)), key=lambda v: (-w[v], -v)):
        if reached >= mass - 1e-12:
            break
        kept[v] = w[v]
        reached += w[v] / z
    again = math.fsum(kept.values())
    return np.array([kept.get(v, 0.0) / again for v in range(len(w))])


def beam_search(next_log_p, width, length, end):
    import heapq

    live = {(): 0.0}
    for _ in range(length):
        pool = {}
        for words, score in live.items():
            if words[-1:] == (end,):
                pool[words] = score
                continue
            for v, q in enumerate(np.asarray(next_log_p(list(words))).tolist()):
                pool[words + (v,)] = score + q
        live = dict(heapq.nlargest(width, pool.items(), key=lambda kv: kv[1]))
        words = max(live, key=live.get)
        if words[-1] == end:
            break
    words = max(live, key=live.get)
    return list(words), live[words]


def best_cell(cells, inside):
    cells, inside = np.array(cells, float), np.array(inside, bool)
    h = len(inside) // 2
    rules = []
    for col in cells.T:
        i, o = col[:h][inside[:h]].mean(), col[:h][~inside[:h]].mean()
        mid, sign = (i + o) / 2, (1 if i > o else -1)
        hit = lambda c, t: 0.5 * ((sign * (c[t] - mid) > 0).mean() + (sign * (c[~t] - mid) <= 0).mean())
        rules.append((hit(col[:h], inside[:h]), hit(col[h:], inside[h:])))
    j = max(range(len(rules)), key=lambda j: rules[j][0])
    return j, rules[j][1]


def shift_test(find, cells, inside, shifts):
    labels = [inside] + [
        np.concatenate([inside[len(inside) - s % len(inside) :], inside[: len(inside) - s % len(inside)]])
        for s in shifts
    ]
    true, *moved = [find(cells, l)[1] for l in labels]
    return np.array(moved), np.mean([1.0] + [float(m >= true) for m in moved])
