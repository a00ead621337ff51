# mistake: moving horizon: the past has always `first` steps and slides along, instead of everything from step 0 on
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    pairs = []
    for origin in range(first, length - K + 1, step):
        past = np.arange(origin - first, origin)
        future = np.arange(origin, origin + K)
        pairs.append((past, future))
    return pairs
