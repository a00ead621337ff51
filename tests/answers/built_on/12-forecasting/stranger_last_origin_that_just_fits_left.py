# mistake: two: the last origin that just fits is left out (range ends at length - K); and the past is a sliding window ...
# read: right
# told: In rolling_origins. The smallest call that goes wrong: rolling_origins(6, 5, 1, 3) should
def rolling_origins(length, first, K, step):
    return [(np.arange(o - first, o), np.arange(o, o + K)) for o in range(first, length - K, step)]
