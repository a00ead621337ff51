# mistake: rolling_origins lets the past slide: each past begins `step` later too (a window of fixed length `first`) ...
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
def rolling_origins(length, first, K, step):
    result = []
    for start in range(first, length - K + 1, step):
        result.append((np.arange(start - first, start), np.arange(start, start + K)))
    return result
