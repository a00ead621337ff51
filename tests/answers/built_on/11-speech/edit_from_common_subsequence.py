# mistake: the distance comes from the longest common subsequence, len(said) + len(heard) - 2 * LCS, which knows no substitutions: one wrong label costs 2 (a deletion and an insertion)
# read: right
# told: your edit_distance counts a substitution twice, as a deletion and an insertion: it costs
def edit_distance(said, heard):
    heard = np.asarray(heard, dtype=int)
    row = np.zeros(len(heard) + 1, dtype=int)
    for label in said:
        row[1:] = np.maximum.accumulate(np.maximum(row[1:], row[:-1] + (heard == label)))
    return int(len(said) + len(heard) - 2 * row[-1])


def word_error_rate(said, heard, edit_distance):
    errors = np.fromiter((edit_distance(a, b) for a, b in zip(said, heard)), dtype=float)
    return float(errors.sum() / sum(map(len, said)))
