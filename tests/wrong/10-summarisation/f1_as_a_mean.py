# loses: check-rouge-n
# told: takes the plain mean of precision and recall
def rouge_n(summary, reference, n):
    from collections import Counter

    a = Counter(tuple(summary[k : k + n]) for k in range(len(summary) - n + 1))
    b = Counter(tuple(reference[k : k + n]) for k in range(len(reference) - n + 1))
    m = sum((a & b).values())
    if not m:
        return 0.0, 0.0, 0.0
    p, r = m / sum(a.values()), m / sum(b.values())
    return p, r, (p + r) / 2
