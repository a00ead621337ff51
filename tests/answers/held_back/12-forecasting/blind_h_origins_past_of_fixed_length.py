# mistake: rolling_origins keeps the past at a fixed length: it is the `first` steps before each origin (a sliding window), not everything from step 0 on, so every past but that of the first origin lacks its beginning.
# read: right
# told: your rolling_origins forget the earliest steps: the past begins at step 0.
import numpy as np


def rolling_origins(length, first, K, step):
    result = []
    origin = first
    while origin + K <= length:
        result.append((np.arange(origin - first, origin), np.arange(origin, origin + K)))
        origin += step
    return result
