# loses: check-collapse
# told: collapse returns digits, one lower than the labels
def collapse(path):
    said, before = [], 0
    for label in path:
        if label != before and label != 0:
            said.append(label - 1)
        before = label
    return said
