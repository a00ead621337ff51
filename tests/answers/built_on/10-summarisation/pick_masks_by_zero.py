# mistake: candidates are masked by multiplying the scores by 0/1, and the highest is taken with argmax; where the sentences that still fit have scores below zero (or zero, and come later), a masked one (score 0) is the highest: one that does not fit, or one taken already, is taken, and the list is wrong
# read: vague
def pick(scores, sizes, budget):
    free = np.ones(len(scores), dtype=bool)
    taken = np.zeros(len(scores), dtype=bool)
    left = budget
    for _ in range(len(scores)):
        fits = free & (sizes <= left)
        if not fits.any():
            break
        best = np.argmax(scores * fits)
        free[best], taken[best] = False, True
        left -= sizes[best]
    return np.flatnonzero(taken).tolist()
