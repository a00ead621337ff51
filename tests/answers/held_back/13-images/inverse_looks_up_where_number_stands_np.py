# mistake: looks up where each number stands with np.searchsorted, which works only for a sorted array
# read: vague
def inverse(places):
    return np.searchsorted(places, np.arange(len(places)))
