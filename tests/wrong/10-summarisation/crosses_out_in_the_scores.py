# loses: check-pick
# told: changes scores in place
def pick(scores, sizes, budget):
    taken = []
    for _ in range(len(scores)):
        s = int(np.argmax(scores))
        scores[s] = -np.inf
        if sizes[s] <= budget:
            taken.append(s)
            budget -= sizes[s]
    return sorted(taken)
