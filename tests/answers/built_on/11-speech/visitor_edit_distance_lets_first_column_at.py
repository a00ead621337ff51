# mistake: edit_distance lets the first column at 0 (what is said at the beginning may be left out for nothing); ...
# read: right
# told: your edit_distance leaves the first column at 0: where nothing is heard, each label that
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1), int)
    d[0] = np.arange(len(heard) + 1)
    for i in range(1, len(said) + 1):
        for j in range(1, len(heard) + 1):
            same = said[i - 1] == heard[j - 1]
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (0 if same else 1))
    return int(d[-1, -1])


def word_error_rate(said, heard, edit_distance):
    errors = words = 0
    for a, b in zip(said, heard):
        errors += edit_distance(a, b)
        words += max(len(b), 1)
    return errors / words
