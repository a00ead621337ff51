# mistake: matched takes, without walking, all places where the table is larger than above and to the left; those are ends of *some* longest beginning, and more than one of them may share a length, so there are too many pairs, or others
# read: vague
def rouge_l(summary, reference, table):
    common = float(table[-1, -1])
    if common == 0:
        return 0.0, 0.0, 0.0
    precision, recall = np.divide(common, [len(summary), len(reference)])
    return precision, recall, 2 * common / (len(summary) + len(reference))


def matched(a, b, table):
    steps = (table[1:, 1:] > table[:-1, 1:]) & (table[1:, 1:] > table[1:, :-1])
    return [(int(i), int(j)) for i, j in np.argwhere(steps)]
