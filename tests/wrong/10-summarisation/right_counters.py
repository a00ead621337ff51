# loses: nothing
def rouge_n(summary, reference, n):
    from collections import Counter

    a = Counter(zip(*[summary[k:] for k in range(n)]))
    b = Counter(zip(*[reference[k:] for k in range(n)]))
    m = (a & b).total()
    return [m / max(a.total(), 1), m / max(b.total(), 1), 2 * m / max(a.total() + b.total(), 1)]
