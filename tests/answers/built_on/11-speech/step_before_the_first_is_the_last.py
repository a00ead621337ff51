# mistake: At the first step the label before is path[-1], the last one, so the first label is lost where the path begins and ends with the same label.
# told: your collapse compares the first label with the last one, for path[-1] is the end of the
def collapse(path):
    starts = [path[t] for t in range(len(path)) if path[t] != path[t - 1]]
    return [label for label in starts if label != 0]
