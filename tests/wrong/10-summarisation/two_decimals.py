# loses: check-rouge-n
# told: rounds: precision, recall and F1
def rouge_n(summary, reference, n):
    grams = lambda t: [tuple(t[k : k + n]) for k in range(len(t) - n + 1)]
    a, b = grams(summary), grams(reference)
    m = sum(min(a.count(x), b.count(x)) for x in set(a))
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(a), m / len(b)
    return round(p, 2), round(r, 2), round(2 * p * r / (p + r), 2)
