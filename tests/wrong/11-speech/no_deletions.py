# loses: check-wer
# told: edit_distance knows no deletion
def edit_distance(said, heard):
    d = [[i + j for j in range(len(heard) + 1)] for i in range(len(said) + 1)]
    for i, a in enumerate(said, 1):
        for j, b in enumerate(heard, 1):
            d[i][j] = min(d[i - 1][j - 1] + (a != b), d[i][j - 1] + 1)
    return d[-1][-1]


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
