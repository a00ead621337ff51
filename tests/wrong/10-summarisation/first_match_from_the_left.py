# loses: check-rouge-l
# told: first match from the left
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    pairs, start = [], 0
    for i, word in enumerate(a):
        for j in range(start, len(b)):
            if b[j] == word:
                pairs.append((i, j))
                start = j + 1
                break
    return pairs
