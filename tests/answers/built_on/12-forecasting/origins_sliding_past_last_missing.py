# mistake: Two slips: the past is a sliding window of the last `first` steps instead of everything before, and the origin whose future ends exactly with the series is missing.
# told: In rolling_origins. The smallest call that goes wrong: rolling_origins
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    pairs = []
    start = first
    while start + K < length:
        past = np.arange(start - first, start)
        future = np.arange(start, start + K)
        pairs.append((past, future))
        start = start + step
    return pairs
