# mistake: origins near the end are kept with fewer than K steps to forecast; shows where the last origins do not have K steps
# read: right
# told: In rolling_origins. The entries are right up to where they should end, and go on.
def rolling_origins(length, first, K, step):
    pairs = []
    origin = first
    while origin < length:
        future = np.arange(origin, origin + K)
        pairs.append((np.arange(origin), future[future < length]))
        origin += step
    return pairs
