# loses: check-pick
# told: takes the later of two sentences with the same score
def pick(scores, sizes, budget):
    taken = []
    for s in np.argsort(scores, kind="stable")[::-1]:
        if sum(sizes[k] for k in taken) + sizes[s] <= budget:
            taken.append(int(s))
    return sorted(taken)
