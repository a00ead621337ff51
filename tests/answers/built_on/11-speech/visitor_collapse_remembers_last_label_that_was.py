# mistake: collapse remembers the last label that was appended, not the last of the path, so a label repeated after a ...
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    out = []
    for label in path:
        if label == 0:
            continue
        if not out or out[-1] != label:
            out.append(label)
    return out
