# mistake: pick (two): a sentence that fills the budget exactly is refused (< instead of <=); and the places come in the order of the scores, not of the document
# read: right
# told: In pick. The smallest call that goes wrong: pick([0.2, 0.7], [2, 3], 9) should be [0, 1], yours is [
def pick(scores, sizes, budget):
    order = np.argsort(-np.asarray(scores), kind="stable")
    used, places = 0, []
    for s in order:
        if used + sizes[s] < budget:
            places.append(int(s))
            used += sizes[s]
    return places
