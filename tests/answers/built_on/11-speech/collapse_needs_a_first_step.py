# mistake: the mask always has an entry for the first step, so a path without steps stops with an IndexError; all others are right
# read: right
# told: In collapse. It stops: IndexError: boolean index did not match indexed array along axis
def collapse(path):
    p = np.array(path, dtype=int)
    changed = np.concatenate([[True], p[1:] != p[:-1]])
    runs = p[changed]
    return runs[runs > 0].tolist()
