# mistake: two: a substitution costs 2, as a deletion and an insertion, and the errors are divided by the longer of said and heard, string by string, instead of by the words said
# read: right
# told: your edit_distance counts a substitution twice, as a deletion and an insertion: it costs
def edit_distance(said, heard):
    common = [[0] * (len(heard) + 1) for _ in range(len(said) + 1)]
    for i, a in enumerate(said):
        for j, b in enumerate(heard):
            common[i + 1][j + 1] = common[i][j] + 1 if a == b else max(common[i][j + 1], common[i + 1][j])
    return len(said) + len(heard) - 2 * common[-1][-1]


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for one, other in zip(said, heard):
        errors += edit_distance(one, other)
        words += max(len(one), len(other))
    return errors / words
