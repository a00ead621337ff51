# loses: check-rolling-origins
# told: leave out the last origin
def rolling_origins(length, first, K, step):
    pairs = []
    for start in range(first, length - K, step):
        pairs.append((np.arange(start), np.arange(start, start + K)))
    return pairs
