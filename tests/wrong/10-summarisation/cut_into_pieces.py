# loses: check-rouge-n
# told: cuts the texts into pieces side by side
def rouge_n(summary, reference, n):
    def pieces(words):
        return [tuple(words[k : k + n]) for k in range(0, len(words), n) if k + n <= len(words)]

    a, b = pieces(summary), pieces(reference)
    m = sum(min(a.count(gram), b.count(gram)) for gram in set(a))
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(a), m / len(b)
    return p, r, 2 * p * r / (p + r)
