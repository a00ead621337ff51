# mistake: stacks the windows (N, T, D) and reshapes them to (T, N, D) instead of swapping the axes
# read: right
# told: In windows. Of its parts, x is wrong, y is right in these calls. The right numbers, in the
def windows(series, T, K):
    x, y = [], []
    for n in range(len(series) - T - K + 1):
        x.append(series[n : n + T])
        y.append(series[n + T : n + T + K, 0])
    x, y = np.array(x), np.array(y)
    N, _, D = x.shape
    return x.reshape(T, N, D), y.T
