# mistake: The table is not used: each word of a takes the next equal word of b behind the last match, which may leave out a longer common subsequence.
# told: your matched takes each word's first match from the left: such a sequence need not be the
def matched(a, b, table):
    pairs, behind = [], 0
    for i, word in enumerate(a):
        for j in range(behind, len(b)):
            if b[j] == word:
                pairs.append((i, j))
                behind = j + 1
                break
    return pairs


def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    common = table[len(summary), len(reference)]
    if common == 0:
        return (0.0, 0.0, 0.0)
    precision, recall = (common / len(summary), common / len(reference))
    return (precision, recall, 2 * precision * recall / (precision + recall))
