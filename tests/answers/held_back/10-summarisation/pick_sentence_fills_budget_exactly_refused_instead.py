# mistake: pick (two): a sentence that fills the budget exactly is refused (< instead of <=); and the places come in the order of the scores, not of the document
# read: right
# told: your pick returns the sentences in the order of their scores: they stand in the document's order. your pick passes over a sentence that fill
def pick(scores, sizes, budget):
    order = np.argsort(-np.asarray(scores), kind="stable")
    used, places = 0, []
    for s in order:
        if used + sizes[s] < budget:
            places.append(int(s))
            used += sizes[s]
    return places
