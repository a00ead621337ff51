# loses: check-pick
# told: fills the budget to the last word
def pick(scores, sizes, budget):
    taken, used = [], 0
    for s in np.argsort(-scores, kind="stable"):
        if used + sizes[s] < budget:
            taken.append(int(s))
            used += sizes[s]
    return sorted(taken)
