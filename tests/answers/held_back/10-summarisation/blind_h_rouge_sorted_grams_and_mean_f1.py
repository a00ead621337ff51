# mistake: TWO: rouge_n sorts the words inside each n-gram, so "a list" and "list a" count as the same n-gram; and its F1 is the arithmetic mean of precision and recall, (P + R) / 2, not the harmonic mean.
# read: right
# told: your rouge_n takes the plain mean of precision and recall: F1 is their harmonic mean, 2PR / (P + R).
def rouge_n(summary, reference, n):
    def grams(text):
        d = {}
        for i in range(len(text) - n + 1):
            key = " ".join(sorted(text[i : i + n]))
            d[key] = d.get(key, 0) + 1
        return d

    a, b = grams(summary), grams(reference)
    overlap = 0
    for key in a:
        if key in b:
            overlap += min(a[key], b[key])
    if overlap == 0:
        return 0.0, 0.0, 0.0
    p = overlap / sum(a.values())
    r = overlap / sum(b.values())
    f1 = (p + r) / 2
    return p, r, f1
