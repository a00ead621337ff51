# loses: check-wer
# told: edit_distance leaves the first row at 0
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1))
    d[:, 0] = range(len(said) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            d[i, j] = min(d[i - 1, j - 1] + (said[i - 1] != heard[j - 1]), d[i - 1, j] + 1, d[i, j - 1] + 1)
    return d[-1, -1]


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for k in range(len(said)):
        errors += edit_distance(said[k], heard[k])
        words += len(said[k])
    return errors / words
