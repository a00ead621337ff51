# mistake: two: exact_match takes every end symbol out instead of cutting at the first (shows where words follow an end), and the penalty of bleu is exp(1 - c/r), which punishes long translations instead of short ones (shows where c is not r).
# read: right
# told: your exact_match removes the ends and keeps what stands behind them. your bleu has the
from collections import Counter


def exact_match(found, wanted, end):
    """The share of translations that equal their reference: lists of lists -> number from 0 to 1."""
    return float(np.mean([[s for s in f if s != end] == w for f, w in zip(found, wanted)]))


def bleu(found, wanted, order):
    """BLEU of a corpus with n-grams up to `order`: lists of lists -> number from 0 to 1."""
    met, total = np.zeros(order), np.zeros(order)
    for f, w in zip(found, wanted):
        for k in range(order):
            a = Counter(tuple(f[i : i + k + 1]) for i in range(len(f) - k))
            b = Counter(tuple(w[i : i + k + 1]) for i in range(len(w) - k))
            met[k] += sum(min(a[g], b[g]) for g in a)
            total[k] += max(len(f) - k, 0)
    if (met == 0).any():
        return 0.0
    c, r = sum(len(f) for f in found), sum(len(w) for w in wanted)
    brevity = min(1.0, np.exp(1 - c / r))
    return float(brevity * np.prod(met / total) ** (1 / order))
