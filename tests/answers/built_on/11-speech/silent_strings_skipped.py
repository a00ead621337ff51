# mistake: Pairs in which nothing was said are skipped, so the words that were heard there are not counted as insertions.
def word_error_rate(said, heard, edit_distance):
    errors, words = 0, 0
    for k in range(len(said)):
        if not said[k]:
            continue
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words


def edit_distance(said, heard):
    """A whole number."""
    row = list(range(len(heard) + 1))
    for i, label in enumerate(said, 1):
        before, row = (row, [i])
        for j, other in enumerate(heard, 1):
            row.append(min(before[j - 1] + (label != other), before[j] + 1, row[j - 1] + 1))
    return row[-1]
