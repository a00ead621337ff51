# loses: check-collapse
# told: collapse takes the last label for the blank
def collapse(path):
    path = list(path)
    if not path:
        return []
    blank = max(path)
    return [x for t, x in enumerate(path) if x != blank and (t == 0 or x != path[t - 1])]
