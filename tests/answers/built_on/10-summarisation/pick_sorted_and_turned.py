# mistake: sorts upwards and turns the order round, so of equal scores the later sentence comes first; shows where equal scores compete for the budget
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    upwards = np.argsort(np.array(scores), kind="stable")
    downwards = upwards[::-1]
    used = 0
    places = []
    for k in downwards:
        if used + sizes[k] <= budget:
            places.append(int(k))
            used = used + sizes[k]
    return sorted(places)
