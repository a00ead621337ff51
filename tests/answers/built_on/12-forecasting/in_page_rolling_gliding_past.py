# mistake: the past is a gliding window of `first` steps (begins at the shift), not everything from 0 on
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    pairs = []
    start = first
    while start + K <= length:
        pairs.append((np.arange(start - first, start), np.arange(start, start + K)))
        start += step
    return pairs
