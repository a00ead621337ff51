# mistake: bleu is smoothed: 1 is added to the n-grams met and to all n-grams for n above 1
# read: right
# told: In bleu.
from collections import Counter


def bleu(found, wanted, order):
    precisions = []
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            cf = Counter(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            cw = Counter(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
            met += sum(min(v, cw[g]) for g, v in cf.items())
            total += sum(cf.values())
        if n > 1:
            met, total = met + 1, total + 1
        if met == 0:
            return 0.0
        precisions.append(met / total)
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    bp = 1.0 if c >= r else np.exp(1 - r / c)
    return bp * np.exp(np.mean(np.log(precisions)))
