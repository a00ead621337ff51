# mistake: the decay is thought to be linear, each step takes 1 - s of the start, so half is gone after 0.5 / (1 - s)
# read: right
# told: your half_life takes the same amount off at each step: it is the same *share*.
def half_life(s):
    if s >= 1:
        return np.inf
    return 0.5 / (1 - s)
