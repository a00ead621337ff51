# mistake: n-grams are clipped against the counts of all references together, not against their own reference
# read: vague
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several?
from collections import Counter


def bleu(found, wanted, order):
    def grams(words, n):
        return [tuple(words[k : k + n]) for k in range(len(words) - n + 1)]

    product = 1.0
    for n in range(1, order + 1):
        said = Counter(g for f in found for g in grams(f, n))
        have = Counter(g for w in wanted for g in grams(w, n))
        total = sum(said.values())
        met = sum(min(k, have[g]) for g, k in said.items())
        if total == 0 or met == 0:
            return 0.0
        product *= met / total
    c, r = sum(len(f) for f in found), sum(len(w) for w in wanted)
    return min(1.0, float(np.exp(1 - r / c))) * product ** (1 / order)
