# mistake: pick reverses an ascending stable order, so that of sentences with equal scores the later one comes first.
# read: right
# told: your pick takes the later of two sentences with the same score: the earlier comes first.
def pick(scores, sizes, budget):
    remaining = int(budget)
    keep = np.zeros(len(scores), dtype=bool)
    for index in np.argsort(scores, kind="stable")[::-1]:
        if sizes[index] > remaining:
            continue
        keep[index] = True
        remaining -= int(sizes[index])
    return np.flatnonzero(keep).tolist()
