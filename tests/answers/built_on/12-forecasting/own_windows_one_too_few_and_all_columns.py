# mistake: TWO: the last window is missing; y has all columns' mean
def windows(series, T, K):
    n = len(series) - T - K
    x = np.stack([series[s : s + T] for s in range(n)], axis=1)
    y = np.stack([series[s + T : s + T + K].mean(axis=1) for s in range(n)], axis=1)
    return x, y
