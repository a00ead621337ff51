# mistake: none
def collapse(path):
    changes = np.flatnonzero(np.diff(np.array(path, dtype=int), prepend=-1))
    return [path[t] for t in changes if path[t] != 0]
