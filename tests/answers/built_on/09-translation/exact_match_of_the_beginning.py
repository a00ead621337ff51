# mistake: the words are compared in pairs with zip, which stops at the shorter list, so a translation with words missing or added at the end counts as right; shows where one is the beginning of the other.
# read: right
# told: your exact_match ignores the lengths: zip stops with the shorter, and a translation that
from collections import Counter


def exact_match(found, wanted, end):
    """The share of translations that equal their reference: lists of lists -> number from 0 to 1."""
    right = 0
    for said, true in zip(found, wanted):
        if end in said:
            said = said[: said.index(end)]
        right += all(a == b for a, b in zip(said, true))
    return right / len(wanted)


def bleu(found, wanted, order):
    """BLEU of a corpus with n-grams up to `order`: lists of lists -> number from 0 to 1."""
    logs = 0.0
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            mine = Counter(tuple(f[i : i + n]) for i in range(len(f) - n + 1))
            theirs = Counter(tuple(w[i : i + n]) for i in range(len(w) - n + 1))
            met += sum((mine & theirs).values())
            total += sum(mine.values())
        if met == 0:
            return 0.0
        logs += np.log(met / total)
    c, r = sum(map(len, found)), sum(map(len, wanted))
    return float(min(1.0, np.exp(1 - r / c)) * np.exp(logs / order))
