# mistake: rouge_n takes every choice of n words in text order (itertools.combinations, so skip-grams with gaps) for an n-gram, instead of n words that stand next to each other; right only for n = 1.
# read: nothing
from collections import Counter
from itertools import combinations


def rouge_n(summary, reference, n):
    have = Counter(combinations(summary, n))
    want = Counter(combinations(reference, n))
    m = (have & want).total()
    if not m:
        return 0.0, 0.0, 0.0
    prec, rec = m / have.total(), m / want.total()
    return prec, rec, 2 * prec * rec / (prec + rec)
