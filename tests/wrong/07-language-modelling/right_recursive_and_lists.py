# loses: nothing
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    found = []
    for start in range(0, S, T):
        size = min(T, S - start)
        x = [[int(codes[n * S + start + t]) for n in range(N)] for t in range(size)]
        y = [[int(codes[n * S + start + t + 1]) for n in range(N)] for t in range(size)]
        found.append([x, y])
    return tuple(found)


def perplexity(log_p, base):
    import math

    flat = np.ravel(log_p)
    return float(np.exp(math.fsum(-value for value in flat) * math.log(base) / len(flat)))


def bits_per_character(log_p, characters):
    import math

    return math.fsum(-value / math.log(2) for value in np.ravel(log_p)) / characters


def next_distribution(scores, temperature, mass):
    a = np.asarray(scores, dtype=np.longdouble) / temperature
    p = np.exp(a - np.logaddexp.reduce(a))
    ranked = sorted(((float(q), v) for v, q in enumerate(p)), reverse=True)
    kept, total = [0.0] * len(p), 0.0
    while ranked and total < mass - 1e-12:
        q, v = ranked.pop(0)
        kept[v] = q
        total += q
    return [q / total for q in kept]


def beam_search(next_log_p, width, length, end):
    def search(beam, left):
        if not left:
            return beam
        done = [one for one in beam if one[1] and one[1][-1] == end]
        new = [
            (score + float(log_p), (*tokens, v))
            for score, tokens in beam
            if not tokens or tokens[-1] != end
            for v, log_p in enumerate(next_log_p(tokens))
        ]
        return search(sorted(done + new, reverse=True)[:width], left - 1)

    score, tokens = search([(0.0, ())], length)[0]
    return np.array(tokens), score
