# mistake: tells whether all of the truth is covered, as 1 or 0
def coverage(truth, low, high):
    return int(np.all((low <= truth) & (truth <= high)))
