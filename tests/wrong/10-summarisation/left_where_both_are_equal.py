# loses: check-rouge-l
# told: goes to the left where both neighbours are equal
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    return p, r, 2 * p * r / (p + r)


def matched(a, b, table):
    if not a or not b:
        return []
    if a[-1] == b[-1]:
        return [*matched(a[:-1], b[:-1], table[:-1, :-1]), (len(a) - 1, len(b) - 1)]
    if table[-1, -2] >= table[-2, -1]:
        return matched(a, b[:-1], table[:, :-1])
    return matched(a[:-1], b, table[:-1])
