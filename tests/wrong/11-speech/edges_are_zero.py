# loses: check-wer
# told: edit_distance leaves the first row and column at 0
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1))
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            d[i, j] = min(d[i - 1, j - 1] + (said[i - 1] != heard[j - 1]), d[i - 1, j] + 1, d[i, j - 1] + 1)
    return int(d[-1, -1])


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
