# mistake: exact_match removes every end instead of cutting at the first (words after the end count); bleu takes ...
# read: right
# told: your exact_match removes the ends and keeps what stands behind them. your bleu compares
def exact_match(found, wanted, end):
    right = [[w for w in f if w != end] == list(g) for f, g in zip(found, wanted)]
    return sum(right) / len(right)


def bleu(found, wanted, order):
    product = 1.0
    for n in range(1, order + 1):
        met = total = 0
        for f, g in zip(found, wanted):
            a = {tuple(f[k : k + n]) for k in range(len(f) - n + 1)}
            b = {tuple(g[k : k + n]) for k in range(len(g) - n + 1)}
            met += len(a & b)
            total += len(a)
        if met == 0:
            return 0.0
        product *= met / total
    c, r = sum(len(f) for f in found), sum(len(g) for g in wanted)
    return min(1.0, np.exp(1 - r / c)) * product ** (1 / order)
