# mistake: two: the row is written in place and the diagonal neighbour is taken from the new row; the rate is the mean of the rates of the strings
# read: vague
# told: your word_error_rate takes the mean of the strings' rates: all errors are divided by all
def edit_distance(said, heard):
    """A whole number."""
    row = list(range(len(heard) + 1))
    for i, a in enumerate(said, 1):
        row[0] = i
        for j, b in enumerate(heard, 1):
            row[j] = min(row[j] + 1, row[j - 1] + 1, row[j - 1] + (a != b))
    return row[-1]


def word_error_rate(said, heard, edit_distance):
    """All errors over all words that were said."""
    return float(np.mean([edit_distance(a, b) / max(len(a), 1) for a, b in zip(said, heard)]))
