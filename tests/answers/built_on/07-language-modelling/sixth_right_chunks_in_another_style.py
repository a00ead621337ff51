# mistake: none
import heapq
import math


def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (codes.size - 1) // N
    at = np.add.outer(np.arange(S), S * np.arange(N))
    cuts = range(T, S, T)
    return list(zip(np.split(codes[at], cuts), np.split(codes[at + 1], cuts)))


def perplexity(log_p, base):
    return math.exp(-math.log(base) * float(np.average(log_p)))


def bits_per_character(log_p, characters):
    return -math.fsum(np.ravel(log_p)) / (characters * math.log(2))


def next_distribution(scores, temperature, mass):
    s = [float(v) / temperature for v in scores]
    top = max(s)
    e = [math.exp(v - top) for v in s]
    Z = math.fsum(e)
    out, reached = np.zeros(len(s)), 0.0
    for v in sorted(range(len(s)), key=e.__getitem__, reverse=True):
        if reached >= mass - 1e-10:
            break
        out[v] = e[v] / Z
        reached += out[v]
    return out / reached


def beam_search(next_log_p, width, length, end):
    done = lambda hyp: len(hyp[1]) > 0 and hyp[1][-1] == end
    beam = [(0.0, ())]
    for _ in range(length):
        if done(max(beam)):
            break
        fresh = []
        for lp, toks in beam:
            if done((lp, toks)):
                fresh.append((lp, toks))
            else:
                fresh.extend((lp + float(q), toks + (v,)) for v, q in enumerate(next_log_p(list(toks))))
        beam = heapq.nlargest(width, fresh)
    lp, toks = max(beam)
    return list(toks), lp


def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = [np.asarray(w, dtype=np.float64) for w in weights]
    H = len(b) // 4
    h, c, rows = np.zeros(H), np.zeros(H), []
    sig = lambda v: (1 + np.tanh(v / 2)) / 2
    for code in codes:
        a = W_x[:, code] + W_h @ h + b
        i, f, g, o = a.reshape(4, H)
        c = sig(f) * c + sig(i) * np.tanh(g)
        h = sig(o) * np.tanh(c)
        s = W_y @ h + b_y
        rows.append(s - np.logaddexp.reduce(s))
    return np.array(rows)


def best_cell(cells, inside):
    cells, inside = np.asarray(cells, dtype=float), np.asarray(inside, dtype=bool)
    half = inside.size // 2
    chosen = (-1.0, None, None)
    for k in range(cells.shape[1]):
        c, lab = cells[:half, k], inside[:half]
        a, b = c[lab].mean(), c[~lab].mean()
        rule = lambda v, t=(a + b) / 2, up=a > b: v > t if up else v < t
        said = rule(c)
        score = (said[lab].mean() + 1 - said[~lab].mean()) / 2
        if score > chosen[0]:
            chosen = score, k, rule
    _, k, rule = chosen
    said, lab = rule(cells[half:, k]), inside[half:]
    return k, float((said[lab].mean() + 1 - said[~lab].mean()) / 2)


def shift_test(find, cells, inside, shifts):
    results = np.fromiter((find(cells, np.roll(inside, int(s)))[1] for s in [0, *shifts]), float)
    return results[1:], float(np.mean(results >= results[0]))
