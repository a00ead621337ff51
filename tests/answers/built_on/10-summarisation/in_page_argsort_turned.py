# mistake: np.argsort(...)[::-1], so that of equal scores the later comes first
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes
def pick(scores, sizes, budget):
    left = budget
    taken = []
    for k in np.argsort(scores, kind="stable")[::-1]:
        if sizes[k] <= left:
            left -= sizes[k]
            taken.append(int(k))
    return sorted(taken)
