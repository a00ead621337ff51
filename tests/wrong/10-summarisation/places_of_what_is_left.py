# loses: check-pick
# told: counts the places among the sentences that are left
def pick(scores, sizes, budget):
    taken = []
    while len(scores):
        s = int(np.argmax(scores))
        if sizes[s] <= budget:
            taken.append(s)
            budget -= sizes[s]
        scores, sizes = np.delete(scores, s), np.delete(sizes, s)
    return sorted(taken)
