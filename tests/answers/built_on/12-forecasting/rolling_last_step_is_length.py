# mistake: a future is kept if its last step number is <= length, though the last step is number length - 1; where the origins meet the end so, one forecast too many is asked for, with a step that is not there.
# read: vague
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    candidates = np.arange(first, length + 1, step)
    futures = candidates[:, None] + np.arange(K)
    complete = futures.max(axis=1, initial=0) <= length
    pasts = [np.arange(start) for start in candidates[complete]]
    return list(zip(pasts, futures[complete]))
