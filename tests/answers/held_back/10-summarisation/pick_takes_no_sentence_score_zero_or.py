# mistake: pick takes no sentence with a score of zero or below ("a negative score means: do not take")
# read: right
# told: your pick passes over scores below zero: they are scores like others, and only their order counts.
def pick(scores, sizes, budget):
    chosen, left = [], budget
    for k in np.argsort(-scores, kind="stable"):
        if scores[k] <= 0:
            break
        if sizes[k] <= left:
            chosen.append(int(k))
            left -= sizes[k]
    return sorted(chosen)
