# mistake: argsort twice, the idiom for ranks: that is the order again
# told: your inverse returns the order itself: applied again it mixes up a second time.
def inverse(places):
    return np.argsort(np.argsort(places))
