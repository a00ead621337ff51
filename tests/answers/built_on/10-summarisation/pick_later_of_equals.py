# mistake: pick sorts upwards and turns the order round, so of equal scores the later sentence comes first instead of the earlier; right where all scores differ, or where the budget has room for all of the equal ones
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    ranking = np.argsort(scores, kind="stable")[::-1]
    taken = []
    for s in ranking.tolist():
        if sizes[s] <= budget:
            taken.append(s)
            budget = budget - sizes[s]
    return sorted(taken)
