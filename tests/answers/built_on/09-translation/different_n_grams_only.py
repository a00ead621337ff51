# mistake: N-grams are collected in sets, so one that a translation has several times counts once, in what is met and in the total.
# told: your bleu compares sets of n-grams: one that stands twice counts twice, as long as the
def bleu(found, wanted, order):
    p = np.zeros(order)
    for n in range(1, order + 1):
        met, total = 0, 0
        for said, reference in zip(found, wanted):
            mine = {tuple(said[k : k + n]) for k in range(len(said) - n + 1)}
            theirs = {tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)}
            met += len(mine & theirs)
            total += len(mine)
        p[n - 1] = met / total if total else 0.0
    if p.min() == 0:
        return 0.0
    c, r = sum(len(s) for s in found), sum(len(s) for s in wanted)
    short = np.exp(1 - r / c) if c < r else 1.0
    return short * np.prod(p) ** (1 / order)
