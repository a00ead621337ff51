# mistake: none: none
import heapq
import math


def chunks(codes, N, T):
    length = (len(codes) - 1) // N
    starts = [n * length for n in range(N)]
    result, rows_x, rows_y = [], [], []
    for t in range(length):
        rows_x.append([codes[s + t] for s in starts])
        rows_y.append([codes[s + t + 1] for s in starts])
        if len(rows_x) == T or t == length - 1:
            result.append((np.array(rows_x), np.array(rows_y)))
            rows_x, rows_y = [], []
    return result


def perplexity(log_p, base):
    flat = [float(v) * math.log(base) for v in np.ravel(log_p)]
    return math.exp(-math.fsum(flat) / len(flat))


def bits_per_character(log_p, characters):
    return -math.fsum(math.log2(math.e) * float(v) for v in np.ravel(log_p)) / characters


def next_distribution(scores, temperature, mass):
    scaled = [float(s) / temperature for s in scores]
    top = max(scaled)
    odds = [math.exp(s - top) for s in scaled]
    whole = math.fsum(odds)
    kept, reached = {}, 0.0
    for v in sorted(range(len(odds)), key=lambda v: odds[v], reverse=True):
        kept[v] = odds[v]
        reached += odds[v] / whole
        if reached >= mass - 1e-10:
            break
    share = math.fsum(kept.values())
    return np.array([kept.get(v, 0.0) / share for v in range(len(odds))])


def beam_search(next_log_p, width, length, end):
    def grow(beam, left):
        closed = [b for b in beam if b[1][-1:] == (end,)]
        opened = [b for b in beam if b[1][-1:] != (end,)]
        if left == 0 or not opened or max(beam)[1][-1:] == (end,):
            return max(beam, key=lambda b: b[0])
        children = (
            (total + float(lp), (*tokens, v)) for total, tokens in opened for v, lp in enumerate(next_log_p([*tokens]))
        )
        return grow(heapq.nlargest(width, [*closed, *children]), left - 1)

    total, tokens = grow([(0.0, ())], length)
    return list(tokens), total


def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = (np.asarray(w, dtype=float) for w in weights)
    H = W_h.shape[1]
    h, c, rows = np.zeros(H), np.zeros(H), []
    sigma = lambda a: (1 + np.tanh(a / 2)) / 2
    for code in codes:
        i, f, g, o = (W_x[:, code] + W_h @ h + b).reshape(4, H)
        c = sigma(f) * c + sigma(i) * np.tanh(g)
        h = sigma(o) * np.tanh(c)
        s = W_y @ h + b_y
        rows.append(s - s.max() - math.log(np.exp(s - s.max()).sum()))
    return np.array(rows)


def best_cell(cells, inside):
    T, H = cells.shape
    cut = T // 2
    inside = [bool(v) for v in inside]
    best = (-1.0, None)
    for k in range(H):
        column = [float(v) for v in cells[:, k]]
        ins = [v for v, q in zip(column[:cut], inside[:cut]) if q]
        outs = [v for v, q in zip(column[:cut], inside[:cut]) if not q]
        a, b = math.fsum(ins) / len(ins), math.fsum(outs) / len(outs)
        mid, sign = (a + b) / 2, 1 if a > b else -1

        def balanced(lo, hi):
            hits = {True: [], False: []}
            for v, q in zip(column[lo:hi], inside[lo:hi]):
                hits[q].append((sign * (v - mid) > 0) == q)
            return sum(sum(x) / len(x) for x in hits.values()) / 2

        score = balanced(0, cut)
        if score > best[0]:
            best = (score, (k, balanced(cut, T)))
    return best[1]


def shift_test(find, cells, inside, shifts):
    T = len(inside)
    reached = [find(cells, inside[(np.arange(T) - s) % T])[1] for s in [0, *shifts]]
    return np.array(reached[1:]), sum(r >= reached[0] for r in reached) / len(reached)
