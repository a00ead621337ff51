# mistake: the first row of the table stays 0, so labels that are heard before the first one said cost nothing; shows for insertions at the front, and for nothing said
# read: right
# told: your edit_distance leaves the first row at 0: where nothing was said, each label that is
def edit_distance(said, heard):
    m, n = len(said), len(heard)
    D = np.zeros((m + 1, n + 1), dtype=int)
    for i in range(2, m + 2):
        D[i - 1, 0] = i - 1
    for i in range(2, m + 2):
        for j in range(2, n + 2):
            same = said[i - 2] == heard[j - 2]
            D[i - 1, j - 1] = min(D[i - 2, j - 2] + (not same), D[i - 2, j - 1] + 1, D[i - 1, j - 2] + 1)
    return int(D[m, n])


def word_error_rate(said, heard, edit_distance):
    errors = np.array([edit_distance(a, b) for a, b in zip(said, heard)])
    words = np.array([len(a) for a in said])
    return errors.sum() / words.sum()
