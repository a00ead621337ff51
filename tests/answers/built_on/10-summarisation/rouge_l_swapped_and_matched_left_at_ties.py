# mistake: two: (1) rouge_l swaps precision and recall: P is divided by the words of the reference and R by those of the summary, right where both are equally long, F1 is right always; (2) matched goes left instead of up where both neighbours are equal, so it may find other pairs (still a longest common subsequence), right where no tie leads to different pairs
# read: right
# told: your rouge_l has precision and recall the wrong way round: precision divides by the word
def rouge_l(summary, reference, table):
    m = int(table[len(summary), len(reference)])
    if m == 0:
        return 0.0, 0.0, 0.0
    precision = m / len(reference)
    recall = m / len(summary)
    return precision, recall, 2 * precision * recall / (precision + recall)


def matched(a, b, table):
    def pairs(i, j):
        if i == 0 or j == 0:
            return []
        if a[i - 1] == b[j - 1]:
            return pairs(i - 1, j - 1) + [(i - 1, j - 1)]
        if table[i - 1, j] > table[i, j - 1]:
            return pairs(i - 1, j)
        return pairs(i, j - 1)

    return pairs(len(a), len(b))
