# mistake: the n-grams are glued into strings without a space ("".join), so "a bc" and "ab c" count as the same bigram
# read: right
# told: In rouge_n. The only one of 38 calls that goes wrong: rouge_n(['in', 'to', 'it', 'and',
def rouge_n(summary, reference, n):
    a = ["".join(summary[k : k + n]) for k in range(len(summary) - n + 1)]
    b = ["".join(reference[k : k + n]) for k in range(len(reference) - n + 1)]
    m = sum(min(a.count(g), b.count(g)) for g in set(a))
    if m == 0:
        return 0.0, 0.0, 0.0
    p = m / len(a)
    r = m / len(b)
    return p, r, 2 * p * r / (p + r)
