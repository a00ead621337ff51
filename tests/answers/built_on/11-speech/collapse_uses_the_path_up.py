# mistake: collapse takes the labels off the list that it is given, so the caller's path is empty afterwards and a second call on it returns []; what a first call returns is right
# read: right
# told: your collapse changes path in place: c *= f or c[0] = f writes into the caller's array,
def collapse(path):
    labels, previous = [], 0
    while path:
        label = path.pop(0)
        if label not in (0, previous):
            labels.append(label)
        previous = label
    return labels
