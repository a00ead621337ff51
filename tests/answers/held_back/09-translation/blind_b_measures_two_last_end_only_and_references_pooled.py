# mistake: TWO: exact_match takes off only an end that stands last, so what follows the first end still counts, and bleu looks for the n-grams of all translations together in all references together instead of each in its own reference.
# read: right
# told: In exact_match. The smallest call that goes wrong: exact_match([[5, 3, 2, 0, 0]], [[5, 3]], 2) shoul
from collections import Counter


def exact_match(found, wanted, end):
    right = 0
    for translation, reference in zip(found, wanted):
        said = list(translation)
        while said and said[-1] == end:
            said.pop()
        right += said == list(reference)
    return right / len(found)


def bleu(found, wanted, order):
    def pool(sentences, n):
        return Counter(tuple(s[k : k + n]) for s in sentences for k in range(len(s) - n + 1))

    p = []
    for n in range(1, order + 1):
        mine, theirs = pool(found, n), pool(wanted, n)
        met = sum((mine & theirs).values())
        if not met:
            return 0.0
        p.append(met / sum(mine.values()))
    c, r = sum(len(f) for f in found), sum(len(w) for w in wanted)
    return min(1.0, np.exp(1 - r / c)) * float(np.prod(p)) ** (1 / order)
