# mistake: two: (1) rouge_l weighs recall more than precision by the F-measure with beta = 1.2 (as a well-known program does) instead of F1; P and R are right, F right where P = R or both are 0; (2) matched goes up or left first wherever the number there is the same, and takes a pair only where neither is, instead of always taking two equal words as a pair; still a longest subsequence, but other places where a word is repeated; right where no word stands twice in a text
# read: right
# told: your rouge_l weighs recall more than precision, with a beta of 1.2: F1 has a beta of 1.
def rouge_l(summary, reference, table):
    m = int(table[len(summary), len(reference)])
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(summary), m / len(reference)
    beta2 = 1.2**2
    return p, r, (1 + beta2) * p * r / (r + beta2 * p)


def matched(a, b, table):
    def walk(i, j, behind):
        while i > 0 and j > 0:
            if table[i, j] == table[i - 1, j]:
                i -= 1
            elif table[i, j] == table[i, j - 1]:
                j -= 1
            else:
                i, j = i - 1, j - 1
                behind = [(i, j)] + behind
        return behind

    return walk(len(a), len(b), [])
