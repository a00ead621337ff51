# loses: check-collapse
# told: collapse leaves out the first step
def collapse(path):
    said = []
    for before, label in zip(path, path[1:]):
        if label != before and label != 0:
            said.append(label)
    return said
