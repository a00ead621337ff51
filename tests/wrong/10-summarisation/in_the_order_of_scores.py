# loses: check-pick
# told: in the order of their scores
def pick(scores, sizes, budget):
    taken, words = [], 0
    for s in np.argsort(-scores, kind="stable"):
        if words + sizes[s] <= budget:
            taken.append(s)
            words += sizes[s]
    return taken
