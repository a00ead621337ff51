# mistake: none: none
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    place = np.arange(S)[:, None] + S * np.arange(N)[None, :]
    cuts = np.split(place, range(T, S, T))
    return [(np.take(codes, c), np.take(codes, c + 1)) for c in cuts]


def perplexity(log_p, base):
    import math

    flat = [float(v) for v in np.ravel(log_p)]
    return math.exp(-math.fsum(flat) / len(flat) * math.log(base))


def bits_per_character(log_p, characters):
    return float(np.einsum("i->", np.log2(np.e) * -np.ravel(log_p).astype(float))) / characters


def next_distribution(scores, temperature, mass):
    s = [float(v) for v in scores]
    top = max(s)
    p = [np.exp((v - top) / temperature) for v in s]
    z = sum(p)
    left = {v: q / z for v, q in enumerate(p)}
    kept, total = {}, 0.0
    while left and total < mass - 1e-12:
        v = max(left, key=left.get)
        kept[v] = left.pop(v)
        total += kept[v]
    if not kept:
        v = max(left, key=left.get)
        kept[v] = total = left[v]
    return np.array([kept.get(v, 0.0) / total for v in range(len(s))])


def beam_search(next_log_p, width, length, end):
    import heapq

    def expand(item):
        total, tokens = item
        if tokens[-1:] == (end,):
            yield item
        else:
            yield from ((total + p, (*tokens, v)) for v, p in enumerate(next_log_p(list(tokens)).tolist()))

    beam, grown = [(0.0, ())], 0
    while grown < length and beam[0][1][-1:] != (end,):
        beam = heapq.nlargest(width, (child for item in beam for child in expand(item)), key=lambda item: item[0])
        grown += 1
    return list(beam[0][1]), beam[0][0]


def best_cell(cells, inside):
    T, H = cells.shape
    half = T // 2
    ranking = []
    for j in range(H):
        c = [float(v) for v in cells[:, j]]
        yes = [c[t] for t in range(half) if inside[t]]
        no = [c[t] for t in range(half) if not inside[t]]
        a, b = sum(yes) / len(yes), sum(no) / len(no)
        sign = 1 if a > b else -1

        def score(ts):
            hit = {True: [], False: []}
            for t in ts:
                call = sign * c[t] > sign * (a + b) / 2
                hit[bool(inside[t])].append(call == bool(inside[t]))
            return sum(sum(v) / len(v) for v in hit.values()) / 2

        ranking.append((score(range(half)), -j, score(range(half, T))))
    first, j, second = max(ranking)
    return -j, second


def shift_test(find, cells, inside, shifts):
    T = len(inside)
    runs = [find(cells, inside[(np.arange(T) - s) % T])[1] for s in (0, *shifts)]
    return np.array(runs[1:]), sum(r >= runs[0] for r in runs) / len(runs)
