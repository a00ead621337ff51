# loses: check-pick
# told: looks for the set with the highest sum of scores
def pick(scores, sizes, budget):
    best, found = -1.0, []
    for mask in range(2 ** len(scores)):
        which = [s for s in range(len(scores)) if mask >> s & 1]
        if sum(sizes[s] for s in which) <= budget and sum(scores[s] for s in which) > best:
            best, found = sum(scores[s] for s in which), which
    return found
