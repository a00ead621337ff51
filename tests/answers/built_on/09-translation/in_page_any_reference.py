# mistake: bleu pools the n-grams of the whole corpus, so that a translation's n-gram is met by any other sentence's reference
# read: vague
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several?
from collections import Counter


def exact_match(found, wanted, end):
    right = 0
    for f, w in zip(found, wanted):
        f = list(f)
        if end in f:
            f = f[: f.index(end)]
        right += f == list(w)
    return right / len(wanted)


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        a, b = Counter(), Counter()
        for f, w in zip(found, wanted):
            a.update(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            b.update(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
        met = sum((a & b).values())
        if met == 0:
            return 0.0
        logs += np.log(met / sum(a.values()))
    c = sum(len(f) for f in found)
    r = sum(len(w) for w in wanted)
    return float(min(1.0, np.exp(1 - r / c)) * np.exp(logs / order))
