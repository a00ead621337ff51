# mistake: the order is argsort turned round, so of equal scores the later sentence comes first
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    order = np.argsort(scores, kind="stable")[::-1]
    chosen = []
    left = budget
    for k in order:
        if sizes[k] <= left:
            chosen.append(int(k))
            left = left - sizes[k]
    return sorted(chosen)
