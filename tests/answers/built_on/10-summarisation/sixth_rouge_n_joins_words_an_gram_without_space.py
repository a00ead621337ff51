# mistake: rouge_n joins the words of an n-gram without a space, so different n-grams with the same letters count as one ("a" "bc" and "ab" "c")
# read: right
# told: In rouge_n. The only one of 38 calls that goes wrong: rouge_n(['in', 'to', 'it', 'and', 'on'], ['int', 'o', 'it', 'an', 'don'], 2) should be
from collections import Counter


def rouge_n(summary, reference, n):
    a = []
    for i in range(len(summary) - n + 1):
        a.append("".join(summary[i : i + n]))
    b = []
    for i in range(len(reference) - n + 1):
        b.append("".join(reference[i : i + n]))
    m = 0
    for gram, count in Counter(a).items():
        m += min(count, b.count(gram))
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / len(a)
    R = m / len(b)
    return P, R, 2 * P * R / (P + R)
