# mistake: finds the set of sentences with the largest sum of scores within the budget (a knapsack), instead of going from the highest score down and taking what fits; so two middling short sentences can push out the best, and a sentence with a negative score is never taken; right where scores are positive and everything fits, or where going down happens to give the largest sum; order of the places and the budget are kept
# read: vague
def pick(scores, sizes, budget):
    known = {}

    def best(k, left):
        """The largest sum from sentence k on, and its places."""
        if k == len(scores):
            return 0.0, []
        if (k, left) not in known:
            choice = best(k + 1, left)
            if sizes[k] <= left:
                gain, places = best(k + 1, left - int(sizes[k]))
                if gain + scores[k] >= choice[0]:
                    choice = gain + scores[k], [k, *places]
            known[k, left] = choice
        return known[k, left]

    return best(0, int(budget))[1]
