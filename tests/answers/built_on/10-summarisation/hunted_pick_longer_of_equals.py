# mistake: of equal scores the longer sentence comes first
# told: your pick takes the longer of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    left, taken = budget, []
    for s in sorted(range(len(scores)), key=lambda s: (scores[s], sizes[s]), reverse=True):
        if sizes[s] <= left:
            taken.append(s)
            left -= sizes[s]
    return sorted(taken)
