# mistake: of equal scores the later sentence comes first, since argsort is turned round
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    order = np.argsort(scores, kind="stable")[::-1]
    left = budget
    chosen = []
    for k in order:
        if sizes[k] <= left:
            chosen.append(int(k))
            left -= sizes[k]
    chosen.sort()
    return chosen
