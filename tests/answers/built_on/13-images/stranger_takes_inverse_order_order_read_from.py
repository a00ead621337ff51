# mistake: takes the inverse order for the order read from its end
# read: wrong
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.asarray(places)[::-1].copy()
