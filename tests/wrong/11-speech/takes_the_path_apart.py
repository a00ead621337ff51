# loses: check-collapse
# told: collapse changes path in place
def collapse(path):
    said, before = [], 0
    while len(path):
        label = path.pop(0)
        if label != before and label != 0:
            said.append(label)
        before = label
    return said
