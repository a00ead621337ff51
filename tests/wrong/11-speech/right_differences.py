# loses: nothing
def collapse(path):
    path = np.concatenate([[-1], np.asarray(path, dtype=np.float32)])
    keep = (np.diff(path) != 0) & (path[1:] != 0)
    return path[1:][keep].tolist()
