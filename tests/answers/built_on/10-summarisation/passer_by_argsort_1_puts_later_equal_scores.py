# mistake: two: argsort()[::-1] puts the later of two equal scores first; a sentence that fills the budget to the last ...
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    order = np.argsort(scores, kind="stable")[::-1]
    taken, used = [], 0
    for k in order:
        if used + sizes[k] < budget:
            taken.append(int(k))
            used += sizes[k]
    return sorted(taken)
