# mistake: crosses sentences out in the caller's own scores by writing minus infinity into them; shows in the argument after the call, and a second call with the same scores gives other places
# read: right
# told: your pick changes scores in place: c *= f or c[0] = f writes into the caller's array,
def pick(scores, sizes, budget):
    room = budget
    summary = []
    for _ in range(len(scores)):
        best = 0
        for k in range(1, len(scores)):
            if scores[k] > scores[best]:
                best = k
        if scores[best] == -np.inf:
            break
        scores[best] = -np.inf
        if sizes[best] <= room:
            summary.append(best)
            room = room - sizes[best]
    summary.sort()
    return summary
