# mistake: TWO: rouge_l returns the F of the original ROUGE paper with beta = 1.2 (recall counts more) instead of F1, and matched returns the pairs from the last to the first, not in the order of the text.
# read: right
# told: your rouge_l weighs recall more than precision, with a beta of 1.2: F1 has a beta of 1. your matched
def rouge_l(summary, reference, table):
    lcs = table[-1, -1]
    if lcs == 0:
        return 0.0, 0.0, 0.0
    p = lcs / len(summary)
    r = lcs / len(reference)
    beta2 = 1.2**2
    f = (1 + beta2) * p * r / (r + beta2 * p)
    return p, r, f


def matched(a, b, table):
    result = []
    i, j = len(a) - 1, len(b) - 1
    while i >= 0 and j >= 0:
        if a[i] == b[j]:
            result.append((i, j))
            i, j = i - 1, j - 1
        elif table[i, j + 1] >= table[i + 1, j]:
            i = i - 1
        else:
            j = j - 1
    return result
