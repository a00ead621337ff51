# mistake: the past is a rolling window of the `first` latest steps, as in a cross-validation with a fixed window, and not everything before; shows from the second origin on.
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    """A list of pairs (past, future) of arrays of step numbers."""
    all_steps = np.arange(length)
    n_origins = max((length - K - first) // step + 1, 0)
    pairs = []
    for j in range(n_origins):
        moved = j * step
        past = all_steps[moved : moved + first]
        future = all_steps[moved + first : moved + first + K]
        pairs.append((past, future))
    return pairs
