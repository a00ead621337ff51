# mistake: none
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (len(codes) - 1) // N
    out, t = [], 0
    while t < S:
        at = np.add.outer(np.arange(t, min(t + T, S)), S * np.arange(N))
        out.append((codes.take(at), codes.take(at + 1)))
        t += T
    return out


def perplexity(log_p, base):
    import math

    flat = [float(v) for v in np.ravel(log_p)]
    return math.exp(-math.log(base) * math.fsum(flat) / len(flat))


def bits_per_character(log_p, characters):
    import math

    return math.fsum(-float(v) for v in np.ravel(log_p)) * math.log2(math.e) / characters


def next_distribution(scores, temperature, mass):
    z = [float(s) / temperature for s in scores]
    top = max(z)
    log_total = top + np.log(sum(np.exp(max(v - top, -700.0)) for v in z))
    p = [float(np.exp(max(v - log_total, -700.0))) for v in z]
    ranked, kept, total = sorted(range(len(p)), key=p.__getitem__), [], 0.0
    while ranked and total < mass - 1e-10:
        v = ranked.pop()
        kept.append(v)
        total += p[v]
    if not kept:
        kept, total = [ranked[-1]], p[ranked[-1]]
    return np.array([p[v] / total if v in kept else 0.0 for v in range(len(p))])


def beam_search(next_log_p, width, length, end):
    import heapq

    def go(beam, left):
        best = beam[0]
        if left == 0 or best[1][-1:] == (end,):
            return list(best[1]), best[0]

        def grow(h):
            if h[1][-1:] == (end,):
                return [h]
            return [(h[0] + float(lp), h[1] + (v,)) for v, lp in enumerate(next_log_p(list(h[1])))]

        return go(heapq.nlargest(width, (c for h in beam for c in grow(h)), key=lambda c: c[0]), left - 1)

    beam, left = [(0.0, ())], length
    import sys

    if length < 400:
        return go(beam, left)
    while left and not (beam[0][1][-1:] == (end,)):
        cand = []
        for h in beam:
            if h[1][-1:] == (end,):
                cand.append(h)
            else:
                cand += [(h[0] + float(lp), h[1] + (v,)) for v, lp in enumerate(next_log_p(list(h[1])))]
        beam = heapq.nlargest(width, cand, key=lambda c: c[0])
        left -= 1
    return list(beam[0][1]), beam[0][0]


def best_cell(cells, inside):
    T, H = cells.shape
    half = T // 2
    results = []
    for j in range(H):
        c = [float(v) for v in cells[:, j]]
        mean = lambda flag: np.mean([v for v, q in zip(c[:half], inside[:half]) if bool(q) is flag])
        a, b = mean(True), mean(False)
        thr = (a + b) / 2
        say = (lambda v, thr=thr: v > thr) if a > b else (lambda v, thr=thr: v < thr)

        def bal(lo, hi):
            hit = {True: [], False: []}
            for v, q in zip(c[lo:hi], inside[lo:hi]):
                hit[bool(q)].append(say(v) == bool(q))
            return (np.mean(hit[True]) + np.mean(hit[False])) / 2

        results.append((bal(0, half), bal(half, T), j))
    top = max(results, key=lambda r: r[0])
    return top[2], float(top[1])


def shift_test(find, cells, inside, shifts):
    T = len(inside)
    runs = [find(cells, inside[(np.arange(T) - s) % T])[1] for s in [0, *shifts]]
    return np.array(runs[1:]), sum(r >= runs[0] for r in runs) / len(runs)
