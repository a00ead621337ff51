# loses: check-wer
# told: edit_distance remembers earlier calls
table = {}


def cost(said, heard, i, j):
    if (i, j) in table:
        return table[i, j]
    if i == len(said):
        return len(heard) - j
    if j == len(heard):
        return len(said) - i
    ways = cost(said, heard, i + 1, j) + 1, cost(said, heard, i, j + 1) + 1
    table[i, j] = min(*ways, cost(said, heard, i + 1, j + 1) + (said[i] != heard[j]))
    return table[i, j]


def edit_distance(said, heard):
    return cost(said, heard, 0, 0)


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(a, b) for a, b in zip(said, heard))
    return errors / sum(len(a) for a in said)
