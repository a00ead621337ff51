# mistake: sets of n-grams, repeats count once
# told: your rouge_n compares sets of n-grams: one that stands twice in both counts twice.
def rouge_n(summary, reference, n):
    a = set(zip(*[summary[k:] for k in range(n)]))
    b = set(zip(*[reference[k:] for k in range(n)]))
    hit = len(a & b)
    if not hit:
        return 0.0, 0.0, 0.0
    p, r = hit / len(a), hit / len(b)
    return p, r, 2 * p * r / (p + r)
