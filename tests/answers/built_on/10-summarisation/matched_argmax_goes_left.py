# mistake: the way back chooses with np.argmax over (left, up), which takes the first of equals, so a tie goes left instead of up
# read: right
# told: your matched goes to the left where both neighbours are equal: then it goes up.
def rouge_l(summary, reference, table):
    m, lengths = table[-1, -1], np.array([len(summary), len(reference)])
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / lengths
    return P, R, 2 * m / lengths.sum()


def matched(a, b, table):
    at = np.array([len(a), len(b)])
    moves = np.array([[0, 1], [1, 0], [1, 1]])
    pairs = []
    while at.all():
        i, j = at
        if a[i - 1] == b[j - 1]:
            move = 2
            pairs.append((int(i) - 1, int(j) - 1))
        else:
            move = np.argmax([table[i, j - 1], table[i - 1, j]])
        at = at - moves[move]
    return pairs[::-1]
