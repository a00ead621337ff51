# mistake: collapse compares the first label with path[-1], the last one (index wraps round), and drops it where both are equal
# read: right
# told: your collapse compares the first label with the last one, for path[-1] is the end of the list: the first has none before it.
def collapse(path):
    out = []
    for t in range(len(path)):
        if path[t] != path[t - 1] and path[t] != 0:
            out.append(path[t])
    return out
