# loses: check-collapse
# told: collapse says each label once
def collapse(path):
    said = []
    for label in path:
        if label != 0 and label not in said:
            said.append(label)
    return said
