# mistake: rouge_l takes the numbers of words from table.shape, which has one row and one column more than the texts have words, so P, R and F1 are too small
# read: right
# told: your rouge_l divides by the rows and columns of the table: there is one more than there
def rouge_l(summary, reference, table):
    said, wanted = table.shape
    common = int(table[-1, -1])
    if common == 0:
        return 0.0, 0.0, 0.0
    return common / said, common / wanted, 2 * common / (said + wanted)


def matched(a, b, table):
    pairs, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        else:
            i, j = (i - 1, j) if table[i - 1, j] >= table[i, j - 1] else (i, j - 1)
    return pairs[::-1]
