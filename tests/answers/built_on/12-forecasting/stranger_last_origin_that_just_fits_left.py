# mistake: two: the last origin that just fits is left out (range ends at length - K); and the past is a sliding window ...
# read: right
def rolling_origins(length, first, K, step):
    return [(np.arange(o - first, o), np.arange(o, o + K)) for o in range(first, length - K, step)]
