# mistake: a mark is appended to the list that was given and stays there; the first answer is right, the argument is changed and a second call says -1 as well
# read: right
# told: your collapse changes path in place: c *= f or c[0] = f writes into the caller's array,
def collapse(path):
    path.append(-1)
    said = []
    for k in range(1, len(path)):
        here, following = path[k - 1], path[k]
        if here != following and here != 0:
            said.append(here)
    return said
