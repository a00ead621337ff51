# mistake: np.diff has no entry for the first step (it is compared with itself), so a label in the very first step is lost if the path does not begin with a blank
# read: right
# told: your collapse leaves out the first step: a path may begin with a label.
def collapse(path):
    path = np.array(path, dtype=int)
    changed = np.diff(path, prepend=path[:1]).astype(bool)
    return path[changed & (path > 0)].tolist()
