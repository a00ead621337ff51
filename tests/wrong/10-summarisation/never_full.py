# loses: check-pick
# told: sizes[s] < left is asked, where <= belongs
def pick(scores, sizes, budget):
    taken, used = [], 0
    for s in np.argsort(-scores, kind="stable"):
        if used + sizes[s] < budget:
            taken.append(int(s))
            used += sizes[s]
    return sorted(taken)
