# mistake: all n-grams of the corpus in one bag, so that an n-gram is met in another sentence's reference
from collections import Counter


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        cf, cw = Counter(), Counter()
        for f, w in zip(found, wanted):
            cf.update(tuple(f[k : k + n]) for k in range(len(f) - n + 1))
            cw.update(tuple(w[k : k + n]) for k in range(len(w) - n + 1))
        met, total = sum((cf & cw).values()), sum(cf.values())
        if met == 0:
            return 0.0
        logs += np.log(met / total)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(min(1.0, np.exp(1 - r / c)) * np.exp(logs / order))
