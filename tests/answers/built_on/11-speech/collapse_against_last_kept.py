# mistake: a label is compared with the last label kept, not with the step before, so two equal labels with a blank between become one; shows on paths like [3, 0, 3].
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    """[0, 3, 3, 0, 3] -> [3, 3]."""
    kept = []
    for label in path:
        if label == 0 or label in kept[-1:]:
            continue
        kept.append(label)
    return kept
