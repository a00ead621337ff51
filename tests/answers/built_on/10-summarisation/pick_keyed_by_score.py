# mistake: pick keeps the places in a dictionary with the score as the key, so of sentences with equal scores only the last one is ever looked at and the others are lost; right where all scores differ
# read: vague
def pick(scores, sizes, budget):
    place_of = {float(score): place for place, score in enumerate(scores)}
    taken = set()
    for score in sorted(place_of, reverse=True):
        place = place_of[score]
        if sizes[place] <= budget:
            budget = budget - sizes[place]
            taken.add(place)
    return sorted(taken)
