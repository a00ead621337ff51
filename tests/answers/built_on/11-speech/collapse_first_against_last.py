# mistake: at t = 0 path[t - 1] is the last step of the path, so the first label is dropped where the path begins and ends with the same label; shows on [3, 0, 3] or [3].
# read: right
# told: your collapse compares the first label with the last one, for path[-1] is the end of the
def collapse(path):
    """[0, 3, 3, 0, 3] -> [3, 3]."""
    return [path[t] for t in range(len(path)) if path[t] != 0 and path[t] != path[t - 1]]
