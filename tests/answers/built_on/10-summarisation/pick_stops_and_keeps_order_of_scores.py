# mistake: two: pick (1) stops at the first sentence that does not fit instead of passing it over, right where no later one would still fit; (2) returns the places in order of falling scores instead of the document's order, right where the scores of those taken fall along the document
# read: right
# told: your pick returns the sentences in the order of their scores: they stand in the document
def pick(scores, sizes, budget):
    queue = sorted(range(len(scores)), key=lambda s: (-scores[s], s))
    taken = []
    while queue and sizes[queue[0]] <= budget:
        best = queue.pop(0)
        budget -= sizes[best]
        taken.append(best)
    return taken
