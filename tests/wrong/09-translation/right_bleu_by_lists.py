# loses: nothing
def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        f = list(f)
        f = f[: f.index(end)] if end in f else f
        right += f == list(w)
    return np.float64(right) / len(wanted)


def bleu(found, wanted, order):
    precisions = []
    for n in range(1, order + 1):
        hits, total = 0, 0
        for f, w in zip(found, wanted):
            pool = [w[k : k + n] for k in range(len(w) - n + 1)]
            for k in range(len(f) - n + 1):
                total += 1
                if f[k : k + n] in pool:
                    pool.remove(f[k : k + n])
                    hits += 1
        precisions.append(hits / total if total else 0.0)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    if 0 in precisions:
        return 0
    penalty = 1.0 if c > r else np.exp(1 - r / c)
    return penalty * np.prod(np.array(precisions)) ** (1 / order)
