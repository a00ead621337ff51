# loses: check-rouge-n
# told: divides by 0 where nothing is in common
def rouge_n(summary, reference, n):
    a = [tuple(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    b = [tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(min(a.count(gram), b.count(gram)) for gram in set(a))
    p, r = m / len(a), m / len(b)
    return p, r, 2 * p * r / (p + r)
