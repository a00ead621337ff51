# mistake: two: word_error_rate takes the rate of each string and returns the mean of the rates, so a short string counts as much as a long one, instead of all errors over all words; and it holds each rate to at most 1, though insertions can make more errors than there are words; right where the strings said are equally long (and not empty) and none has more errors than words; edit_distance is right
# read: vague
def edit_distance(said, heard):
    table = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    table[:, 0] = np.arange(len(said) + 1)
    table[0] = np.arange(len(heard) + 1)
    for i, j in np.ndindex(len(said), len(heard)):
        changed = table[i, j] + (said[i] != heard[j])
        table[i + 1, j + 1] = min(changed, table[i, j + 1] + 1, table[i + 1, j] + 1)
    return int(table[-1, -1])


def word_error_rate(said, heard, edit_distance):
    rates = [min(1.0, edit_distance(one, other) / max(len(one), 1)) for one, other in zip(said, heard)]
    return sum(rates) / len(rates)
