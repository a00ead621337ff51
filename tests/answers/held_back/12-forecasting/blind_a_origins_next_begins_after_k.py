# mistake: rolling_origins moves each origin on by K, so that the futures do not overlap, instead of by step.
# read: right
# told: your rolling_origins move on by K: `step` is given.
def rolling_origins(length, first, K, step):
    pairs = []
    origin = first
    while origin + K <= length:
        pairs.append((np.arange(0, origin), np.arange(origin, origin + K)))
        origin += K
    return pairs
