# mistake: the row is written in place and the diagonal neighbour is taken from the new row (the rate is right)
# read: right
# told: your edit_distance gives the numbers that come out if, where swapped is made, D[i, j - 1]
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
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
