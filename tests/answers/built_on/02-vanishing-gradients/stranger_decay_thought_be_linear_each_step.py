# mistake: the decay is thought to be linear, each step takes 1 - s of the start, so half is gone after 0.5 / (1 - s)
# read: right
def half_life(s):
    if s >= 1:
        return np.inf
    return 0.5 / (1 - s)
