# mistake: F1 is computed as 2m over the number of words of both texts instead of n-grams of both; shows for n > 1.
# read: right
# told: In rouge_n. Of its parts, the third part is wrong, the first part and the second part are
from collections import Counter


def rouge_n(summary, reference, n):
    """ROUGE-N of two lists of words -> precision, recall, F1."""
    a = Counter(zip(*[summary[k:] for k in range(n)]))
    b = Counter(zip(*[reference[k:] for k in range(n)]))
    m = (a & b).total()
    if not m:
        return 0.0, 0.0, 0.0
    return m / a.total(), m / b.total(), 2 * m / (len(summary) + len(reference))
