# mistake: collapse takes the blanks out first and merges repetitions then, so that a label that was said twice with a blank between becomes one: [3, 0, 3] gives [3].
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank between, is
from itertools import groupby


def collapse(path):
    without_blanks = filter(None, path)
    return [label for label, _ in groupby(without_blanks)]
