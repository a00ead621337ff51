# mistake: Lays the origins out backwards from the last possible one, so the first future does not begin at first when the step does not divide the span.
# told: In rolling_origins. The smallest call that goes wrong: rolling_origins
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    pairs = []
    start = length - K
    while start >= first:
        pairs.insert(0, (np.arange(start), np.arange(start, start + K)))
        start -= step
    return pairs
