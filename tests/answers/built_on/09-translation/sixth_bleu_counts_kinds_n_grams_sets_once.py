# mistake: two: bleu counts kinds of n-grams (sets), each once, not how often they come; and the penalty has c and r swapped, e^(1 - c/r)
# read: right
# told: your bleu compares sets of n-grams: one that stands twice counts twice, as long as the reference has it twice. your bleu has the brevity pen
def bleu(found, wanted, order):
    product = 1.0
    for n in range(1, order + 1):
        met = 0
        total = 0
        for f, w in zip(found, wanted):
            grams = set(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            ref = set(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
            met += len(grams & ref)
            total += len(grams)
        if met == 0:
            return 0.0
        product *= met / total
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    return min(1, np.exp(1 - c / r)) * product ** (1 / order)
