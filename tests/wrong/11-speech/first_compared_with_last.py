# loses: check-collapse
# told: collapse compares the first label with the last one, for path[-1] is the end of the list
def collapse(path):
    return [path[t] for t in range(len(path)) if path[t] != 0 and path[t] != path[t - 1]]
