# mistake: goes through the sentences by score per word (knapsack recipe) instead of by score
# read: right
# told: your pick goes by the score per word: the score alone counts.
def pick(scores, sizes, budget):
    density = np.array(scores) / np.array(sizes)
    order = np.argsort(-density, kind="stable")
    taken, used = [], 0
    for i in order:
        if used + sizes[i] <= budget:
            taken.append(int(i))
            used += sizes[i]
    return sorted(taken)
