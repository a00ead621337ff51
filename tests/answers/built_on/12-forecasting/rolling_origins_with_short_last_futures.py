# mistake: origins near the end are kept with fewer than K steps to forecast; shows where the last origins do not have K steps
# read: right
# told: In rolling_origins. There are entries too many, and no right one is missing. The smallest
def rolling_origins(length, first, K, step):
    pairs = []
    origin = first
    while origin < length:
        future = np.arange(origin, origin + K)
        pairs.append((np.arange(origin), future[future < length]))
        origin += step
    return pairs
