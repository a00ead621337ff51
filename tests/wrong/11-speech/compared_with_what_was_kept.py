# loses: check-collapse
# told: collapse takes the blanks away first
def collapse(path):
    said = []
    for label in path:
        if label == 0:
            continue
        if not said or said[-1] != label:
            said.append(label)
    return said
