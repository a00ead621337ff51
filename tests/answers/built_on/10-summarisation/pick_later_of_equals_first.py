# mistake: the ascending order is turned round, so of equal scores the later sentence comes first; shows where scores are tied and the budget does not hold both.
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    """The places of the sentences of a summary, in the document's order: scores (S,), sizes (S,) -> list."""
    taken = []
    for place in np.argsort(scores, kind="stable")[::-1]:
        if sizes[place] <= budget:
            taken.append(int(place))
            budget = budget - sizes[place]
    return sorted(taken)
