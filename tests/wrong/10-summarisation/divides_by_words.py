# loses: check-rouge-n
# told: divides by the words
def rouge_n(summary, reference, n):
    a = [tuple(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    b = [tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(min(a.count(gram), b.count(gram)) for gram in set(a))
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)
