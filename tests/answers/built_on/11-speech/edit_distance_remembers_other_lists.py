# mistake: edit_distance keeps its table of known distances outside the function, by places alone, so later calls use distances of lists seen before; the first call is right, later ones are right only by chance or where they reach the same answers; word_error_rate is right
# read: right
# told: your edit_distance remembers earlier calls: a list or a dictionary outside of it, or a d
known = {}


def edit_distance(said, heard):
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        if (i, j) not in known:
            replaced = distance(i - 1, j - 1) + (said[i - 1] != heard[j - 1])
            known[i, j] = min(replaced, distance(i - 1, j) + 1, distance(i, j - 1) + 1)
        return known[i, j]

    return distance(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    errors = sum(edit_distance(one, other) for one, other in zip(said, heard, strict=True))
    return errors / sum(len(one) for one in said)
