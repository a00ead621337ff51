# mistake: TWO: n-grams of characters of the joined words; F1 is the mean of both
def rouge_n(summary, reference, n):
    def grams(words):
        text = " ".join(words)
        return [text[k : k + n] for k in range(len(text) - n + 1)]

    a, b = grams(summary), grams(reference)
    hit = sum(min(a.count(g), b.count(g)) for g in set(a))
    if hit == 0:
        return 0.0, 0.0, 0.0
    p, r = hit / len(a), hit / len(b)
    return p, r, (p + r) / 2
