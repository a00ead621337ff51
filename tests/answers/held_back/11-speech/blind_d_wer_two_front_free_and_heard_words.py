# mistake: TWO: in edit_distance the first row of the table is zeros, so labels that are inserted in front of what was said cost nothing; and word_error_rate divides by the words that were heard, not by those that were said.
# read: right
# told: your edit_distance leaves the first row at 0: where nothing was said, each label that is heard is on
def edit_distance(said, heard):
    m, n = len(said), len(heard)
    d = np.zeros((m + 1, n + 1), dtype=int)
    d[:, 0] = np.arange(m + 1)
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            cost = 0 if said[i - 1] == heard[j - 1] else 1
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + cost)
    return int(d[m, n])


def word_error_rate(said, heard, edit_distance):
    errors = [edit_distance(a, b) for a, b in zip(said, heard)]
    words = [len(b) for b in heard]
    return sum(errors) / max(sum(words), 1)
