# mistake: the loop begins at step 1 to compare with the step before, so a label in step 0 is never said
# read: right
# told: your collapse leaves out the first step: a path may begin with a label.
def collapse(path):
    out = []
    for i in range(1, len(path)):
        if path[i] != path[i - 1] and path[i] != 0:
            out.append(path[i])
    return out
