# mistake: rouge_l divides by the wrong text: precision is m over the words of the reference and recall is m over the words of the summary, so the two are swapped; F1 is right, and all is right where both texts have equally many words; matched is right
# read: right
# told: your rouge_l has precision and recall the wrong way round: precision divides by the word
def rouge_l(summary, reference, table):
    m = int(table[-1, -1])
    if not m:
        return 0.0, 0.0, 0.0
    precision = m / len(reference)
    recall = m / len(summary)
    return precision, recall, 2 * precision * recall / (precision + recall)


def matched(a, b, table):
    def way(i, j):
        if i == 0 or j == 0:
            return []
        if a[i - 1] == b[j - 1]:
            return [*way(i - 1, j - 1), (i - 1, j - 1)]
        return way(i - 1, j) if table[i - 1, j] >= table[i, j - 1] else way(i, j - 1)

    return way(len(a), len(b))
