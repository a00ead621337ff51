# mistake: rolling_origins: the past is a sliding window of the last `first` steps before the origin instead of everything from step 0 on; right at the first origin (and so where there is only one); all futures are right
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    """Pairs (past, future), origin by origin."""
    found = []
    origin = first
    while origin + K <= length:
        found.append((np.arange(origin - first, origin), np.arange(origin, origin + K)))
        origin += step
    return found
