# mistake: windows: x is stacked as (N, T, D) and then reshaped to (T, N, D) instead of having its first two axes swapped, so the steps of different windows are mixed up; y is right, and x is right only where T = 1 or N = 1.
# read: right
# told: In windows. Of its parts, x is wrong, y is right in these calls. The right numbers, in the places to which reshape deals them: it keeps thei
def windows(series, T, K):
    N = len(series) - T - K + 1
    pieces = [series[n : n + T] for n in range(N)]
    x = np.array(pieces).reshape(T, N, series.shape[1])
    y = np.array([series[T + k : T + k + N, 0] for k in range(K)])
    return x, y
