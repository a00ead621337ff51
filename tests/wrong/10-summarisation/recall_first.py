# loses: check-rouge-n
# told: has precision and recall the wrong way round
def rouge_n(summary, reference, n):
    from collections import Counter

    a = Counter(zip(*[summary[k:] for k in range(n)]))
    b = Counter(zip(*[reference[k:] for k in range(n)]))
    m = sum((a & b).values())
    if m == 0:
        return 0.0, 0.0, 0.0
    recall, precision = m / sum(b.values()), m / sum(a.values())
    return recall, precision, 2 * precision * recall / (precision + recall)
