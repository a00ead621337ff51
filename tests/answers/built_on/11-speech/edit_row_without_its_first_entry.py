# mistake: the one row that is kept never moves its first entry on (it stays 0 instead of i), so all that was said before the first match may be left out for nothing: deletions at the beginning are free
# read: right
# told: your edit_distance leaves the first column at 0: where nothing is heard, each label that
def edit_distance(said, heard):
    heard = np.array(heard, dtype=int)
    j = np.arange(heard.size + 1)
    row = j.copy()
    for label in said:
        row[1:] = np.minimum(row[:-1] + (heard != label), row[1:] + 1)
        row = np.minimum.accumulate(row - j) + j
    return int(row[-1])


def word_error_rate(said, heard, edit_distance):
    pairs = [(edit_distance(a, b), len(a)) for a, b in zip(said, heard)]
    wrong, words = np.sum(pairs, axis=0)
    return float(wrong / words)
