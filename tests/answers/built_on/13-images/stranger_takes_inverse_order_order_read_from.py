# mistake: takes the inverse order for the order read from its end
# read: wrong
def inverse(places):
    return np.asarray(places)[::-1].copy()
