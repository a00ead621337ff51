# mistake: windows collects the targets window by window, (N, K), and then uses reshape(K, N) where a transpose is needed: the shape of y is right but the targets are dealt to the wrong windows and steps; right for K = 1 and where there is a single window (N = 1); x is right always
# read: right
# told: In windows. Of its parts, y is wrong, x is right in these calls. The right numbers, in the places to which reshape deals them: it keeps thei
def windows(series, T, K):
    N = max(len(series) - T - K + 1, 0)
    x = np.empty((T, N) + series.shape[1:], dtype=series.dtype)
    targets = []
    for start in range(N):
        middle = start + T
        x[:, start] = series[start:middle]
        targets.append(series[middle : middle + K, 0])
    y = np.array(targets, dtype=series.dtype).reshape(K, N)
    return x, y
