# mistake: The next window begins K steps later instead of one step later, so for K > 1 most windows are missing (targets do not overlap).
# told: your windows begin K steps apart: one begins at every step.
def windows(series, T, K):
    """All windows x (T, N, D) of a series (L, D), and the K values of its first column after each, y (K, N)."""
    inputs, targets = [], []
    start = 0
    while start + T + K <= len(series):
        inputs.append(series[start : start + T])
        targets.append(series[start + T : start + T + K, 0])
        start += K
    return np.stack(inputs, axis=1), np.stack(targets, axis=1)
