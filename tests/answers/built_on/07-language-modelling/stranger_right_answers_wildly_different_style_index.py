# mistake: none: right answers in a wildly different style (index tables, heap, sorting from below, loops over cells)
import heapq
from itertools import accumulate


def chunks(codes, N, T):
    S, out, t = (len(codes) - 1) // N, [], 0
    while t < S:
        where = np.add.outer(np.arange(t, min(t + T, S)), S * np.arange(N))
        out += [(np.take(codes, where), np.take(codes, where + 1))]
        t += T
    return out


def next_distribution(scores, temperature, mass):
    logits = [float(s) / temperature for s in scores]
    top = max(logits)
    weight = {v: float(np.exp(max(z - top, -700.0))) for v, z in enumerate(logits)}
    whole = sum(weight.values())
    left, got = dict(sorted(weight.items(), key=lambda kv: kv[1], reverse=True)), {}
    for v, w in left.items():
        got[v] = w
        if sum(got.values()) / whole >= mass - 1e-10:
            break
    return np.array([got.get(v, 0.0) / sum(got.values()) for v in range(len(logits))])


def beam_search(next_log_p, width, length, end):
    live, step = [(0.0, ())], 0
    while step < length and not (live[0][1] and live[0][1][-1] == end):
        step += 1
        pool = (
            item
            for score, text in live
            for item in (
                [(score, text)]
                if text[-1:] == (end,)
                else [(score + q, (*text, v)) for v, q in enumerate(np.asarray(next_log_p(list(text))).tolist())]
            )
        )
        live = heapq.nlargest(width, pool)
    return list(live[0][1]), live[0][0]


def best_cell(cells, inside):
    m = len(inside) // 2

    def balanced(said, truth):
        return 0.5 * (sum(said[truth]) / sum(truth) + sum(1 - said[~truth]) / sum(~truth))

    found = []
    for k, c in enumerate(np.float64(cells).T):
        hi, lo = c[:m][inside[:m]].mean(), c[:m][~inside[:m]].mean()
        sign = 1 if hi > lo else -1
        said = (sign * c > sign * (hi + lo) / 2) * 1
        found.append((balanced(said[:m], inside[:m]), k, balanced(said[m:], inside[m:])))
    _, k, share = max(found)
    return k, share
