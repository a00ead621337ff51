# mistake: pick takes no sentence whose score is negative (or 0), though it would fit
# read: right
# told: your pick passes over scores below zero: they are scores like others, and only their order counts.
def pick(scores, sizes, budget):
    order = np.argsort(-scores, kind="stable")
    left = budget
    taken = []
    for k in order:
        if scores[k] <= 0:
            break
        if sizes[k] <= left:
            taken.append(int(k))
            left = left - sizes[k]
    taken.sort()
    return taken
