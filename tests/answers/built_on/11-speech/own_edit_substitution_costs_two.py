# mistake: a substitution costs 2
# told: your edit_distance counts a substitution twice, as a deletion and an insertion: it costs 1. Or, with
def edit_distance(said, heard):
    d = np.zeros((len(said) + 1, len(heard) + 1), int)
    d[:, 0] = range(len(said) + 1)
    d[0] = range(len(heard) + 1)
    for i in range(len(said)):
        for j in range(len(heard)):
            d[i + 1, j + 1] = min(d[i, j] + 2 * (said[i] != heard[j]), d[i, j + 1] + 1, d[i + 1, j] + 1)
    return int(d[-1, -1])


def word_error_rate(said, heard, edit_distance):
    return sum(edit_distance(a, b) for a, b in zip(said, heard)) / sum(map(len, said))
