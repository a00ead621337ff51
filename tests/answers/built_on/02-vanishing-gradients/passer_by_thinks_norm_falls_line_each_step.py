# mistake: thinks the norm falls in a line: each step loses the share 1 - s of the START, so half is gone after 0.5 / ...
# read: right
# told: your half_life takes the same amount off at each step: it is the same *share*.
def half_life(s):
    if s >= 1:
        return np.inf
    return 0.5 / (1 - s)
