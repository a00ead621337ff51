# loses: check-rolling-origins
# told: training on the future
def rolling_origins(length, first, K, step):
    pairs = []
    start = first
    while start + K <= length:
        pairs.append((np.arange(length), np.arange(start, start + K)))
        start += step
    return pairs
