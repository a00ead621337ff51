# loses: check-pick
# told: stops at the first sentence that does not fit
def pick(scores, sizes, budget):
    taken = []
    for s in sorted(range(len(scores)), key=lambda s: -scores[s]):
        if sizes[s] > budget:
            break
        budget = budget - sizes[s]
        taken.append(s)
    return sorted(taken)
