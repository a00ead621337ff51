# loses: check-rolling-origins
# told: know the steps that are to be forecast
def rolling_origins(length, first, K, step):
    pairs = []
    start = first
    while start + K <= length:
        pairs.append((np.arange(start + K), np.arange(start, start + K)))
        start += step
    return pairs
