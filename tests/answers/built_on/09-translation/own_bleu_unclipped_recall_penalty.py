# mistake: TWO: counts are not clipped; the penalty is c / r
# told: your bleu does not clip: an n-gram counts at most as often as it stands in the reference. your bleu
def exact_match(found, wanted, end):
    hits = 0
    for f, w in zip(found, wanted):
        f = list(f)
        if end in f:
            f = f[: f.index(end)]
        hits += f == list(w)
    return hits / len(wanted)


def bleu(found, wanted, order):
    p = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            theirs = {tuple(w[k : k + n]) for k in range(len(w) - n + 1)}
            mine = [tuple(f[k : k + n]) for k in range(len(f) - n + 1)]
            met += sum(g in theirs for g in mine)
            total += len(mine)
        if not met:
            return 0.0
        p *= (met / total) ** (1 / order)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return p * min(1.0, c / r)
