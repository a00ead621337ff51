# mistake: The sentences are gone through by score divided by size, as in packing a knapsack, instead of by score.
# told: your pick goes by the score per word: the score alone counts.
def pick(scores, sizes, budget):
    ranking = sorted(range(len(scores)), key=lambda s: (-scores[s] / sizes[s], s))
    chosen = []
    used = 0
    for s in ranking:
        if used + sizes[s] <= budget:
            used += sizes[s]
            chosen.append(s)
    return sorted(chosen)
