# mistake: pick keeps the places in a dictionary whose keys are the scores, so of sentences with equal scores only the last is kept and the others can never be taken.
# read: nothing
def pick(scores, sizes, budget):
    place = {score: s for s, score in enumerate(scores)}
    used, chosen = 0, []
    for score in sorted(place, reverse=True):
        s = place[score]
        if used + sizes[s] <= budget:
            chosen.append(s)
            used += sizes[s]
    chosen.sort()
    return chosen
