# loses: nothing
def collapse(path):
    from itertools import groupby

    return tuple(key for key, _ in groupby(path) if key)
