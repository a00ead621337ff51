# loses: check-wer
# told: edit_distance knows no insertion
def edit_distance(said, heard):
    d = [[i + j for j in range(len(heard) + 1)] for i in range(len(said) + 1)]
    for i, a in enumerate(said, 1):
        for j, b in enumerate(heard, 1):
            d[i][j] = min(d[i - 1][j - 1] + (a != b), d[i - 1][j] + 1)
    return d[-1][-1]


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for k in range(len(said)):
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words
