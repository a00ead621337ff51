# mistake: mirrors the places (last becomes first, len - 1 - place) instead of finding the order that undoes them
# read: right
# told: your inverse counts the places from the end: that is not what undoes the order.
def inverse(places):
    return len(places) - 1 - np.asarray(places)
