# loses: check-wer
# told: edit_distance remembers earlier calls
def edit_distance(said, heard, known={}):
    def d(i, j):
        if i == 0 or j == 0:
            return i + j
        if (i, j) not in known:
            swapped = d(i - 1, j - 1) + (said[i - 1] != heard[j - 1])
            known[i, j] = min(swapped, d(i - 1, j) + 1, d(i, j - 1) + 1)
        return known[i, j]

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
