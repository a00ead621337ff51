# mistake: begins with before = path[0] and compares from the second step on, so the label of the first step is lost when the path begins with one
# read: wrong
# told: your collapse leaves out the first step: a path may begin with a label.
def collapse(path):
    if len(path) == 0:
        return []
    before = path[0]
    said = []
    for label in path[1:]:
        if label != before and label != 0:
            said.append(label)
        before = label
    return said
