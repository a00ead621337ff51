# mistake: the words of an n-gram are joined without a space between them, so that different n-grams ("a bc", "ab c") ...
# read: right
# told: In rouge_n. The only one of 38 calls that goes wrong: rouge_n(['in', 'to', 'it', 'and',
from collections import Counter


from collections import Counter


def rouge_n(summary, reference, n):
    def grams(text):
        return Counter("".join(text[k : k + n]) for k in range(len(text) - n + 1))

    s, r = grams(summary), grams(reference)
    m = sum(min(s[g], r[g]) for g in s)
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / sum(s.values())
    R = m / sum(r.values())
    return P, R, 2 * P * R / (P + R)
