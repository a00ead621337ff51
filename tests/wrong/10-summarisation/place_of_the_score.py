# loses: check-pick
# told: finds the place of a score by its value
def pick(scores, sizes, budget):
    scores, taken = scores.tolist(), []
    for score in sorted(scores, reverse=True):
        s = scores.index(score)
        if sizes[s] <= budget:
            taken.append(s)
            budget -= sizes[s]
    return sorted(taken)
