# loses: check-rouge-n
# told: does not clip
def rouge_n(summary, reference, n):
    a = [tuple(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    b = [tuple(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(gram in b for gram in a)
    if m == 0:
        return 0, 0, 0
    p, r = m / len(a), m / len(b)
    return p, r, 2 * p * r / (p + r)
