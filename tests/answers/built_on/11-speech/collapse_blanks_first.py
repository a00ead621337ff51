# mistake: blanks are taken out before repetitions are merged, so a label that stands twice with a blank between is said once: [3, 0, 3] gives [3]
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    path = np.asarray(path, dtype=int)
    path = path[path != 0]
    return path[np.diff(path, prepend=0) != 0].tolist()
