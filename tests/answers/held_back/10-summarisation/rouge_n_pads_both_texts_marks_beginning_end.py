# mistake: rouge_n pads both texts with n - 1 marks at the beginning and at the end before it makes n-grams (as for a language model)
# read: vague
from collections import Counter


def rouge_n(summary, reference, n):
    def grams(words):
        words = ["<s>"] * (n - 1) + list(words) + ["</s>"] * (n - 1)
        return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))

    a, b = grams(summary), grams(reference)
    m = sum((a & b).values())
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / sum(a.values()), m / sum(b.values())
    return P, R, 2 * P * R / (P + R)
