# mistake: two: argsort()[::-1] puts the later of two equal scores first; a sentence that fills the budget to the last ...
# read: right
# told: In pick. The smallest call that goes wrong: pick([0.5, 0.5], [3, 2], 4) should be [0], yours is [1].
def pick(scores, sizes, budget):
    order = np.argsort(scores, kind="stable")[::-1]
    taken, used = [], 0
    for k in order:
        if used + sizes[k] < budget:
            taken.append(int(k))
            used += sizes[k]
    return sorted(taken)
