# mistake: two mistakes: the targets are of the last column, not of the first (D above 1); and y is squeezed, so it is (N,) where K = 1 and (K,) where there is one window
# read: right
# told: In windows. Of its parts, y is wrong, x is right in these calls. It has
def windows(series, T, K):
    origins = [t for t in range(T, len(series) + 1) if t + K <= len(series)]
    x = np.stack([series[t - T : t] for t in origins], axis=1)
    y = np.stack([series[t : t + K, -1:] for t in origins], axis=1)
    return x, np.squeeze(y)
