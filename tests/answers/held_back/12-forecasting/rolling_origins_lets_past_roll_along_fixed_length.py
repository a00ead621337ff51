# mistake: rolling_origins lets the past roll along with a fixed length (`first` steps) instead of beginning at step 0 always
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    pairs = []
    for origin in range(first, length - K + 1, step):
        pairs.append((np.arange(origin - first, origin), np.arange(origin, origin + K)))
    return pairs
