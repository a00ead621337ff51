# loses: check-collapse
# told: collapse leaves the blanks in
def collapse(path):
    from itertools import groupby

    return [label for label, _ in groupby(path)]
