# mistake: Scores of sentences that have been looked at are set to minus infinity in the caller's own array, so the scores that were given are changed.
# told: your pick changes scores in place: c *= f or c[0] = f writes into the caller's array,
def pick(scores, sizes, budget):
    taken = []
    for _ in range(len(scores)):
        best = int(scores.argmax())
        scores[best] = -np.inf
        if sizes[best] <= budget:
            taken.append(best)
            budget = budget - sizes[best]
    taken.sort()
    return taken
