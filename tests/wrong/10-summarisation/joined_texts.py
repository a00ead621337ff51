# loses: check-rouge-n
# told: looks for letters in the joined reference
def rouge_n(summary, reference, n):
    text = " ".join(reference)
    a = [" ".join(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    b = [" ".join(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(min(a.count(gram), text.count(gram)) for gram in set(a))
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(a), m / len(b)
    return p, r, 2 * p * r / (p + r)
