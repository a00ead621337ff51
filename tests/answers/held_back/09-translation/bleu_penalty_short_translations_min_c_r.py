# mistake: the penalty for short translations is min(1, c/r), the plain ratio of the lengths, instead of min(1, exp(1 - r/c))
# read: right
# told: In bleu. It stops: NameError: name 'Counter' is not defined (line 9 of your cell: mine = Counter(tuple(f[i : i + n]) for i in range(len(f) -
def bleu(found, wanted, order):
    product = 1.0
    for n in range(1, order + 1):
        met, total = 0, 0
        for f, w in zip(found, wanted):
            mine = Counter(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            ref = Counter(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
            met += sum(min(k, ref[g]) for g, k in mine.items())
            total += sum(mine.values())
        if met == 0:
            return 0.0
        product *= met / total
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    return min(1, c / r) * product ** (1 / order)
