# mistake: the number of n-grams is len(Counter), so that repeated n-grams count once below the line (m is clipped rightly)
# read: right
# told: your rouge_n divides by how many different n-grams there are: one that stands twice
from collections import Counter


def rouge_n(summary, reference, n):
    def grams(t):
        return Counter(tuple(t[i : i + n]) for i in range(len(t) - n + 1))

    a, b = grams(summary), grams(reference)
    m = sum((a & b).values())
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / len(a), m / len(b)
    return P, R, 2 * P * R / (P + R)
