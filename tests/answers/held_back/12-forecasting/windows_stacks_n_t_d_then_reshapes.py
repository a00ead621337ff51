# mistake: windows stacks the windows as (N, T, D) and then reshapes to (T, N, D) instead of swapping the axes, so the steps of different windows are mixed up
# read: right
# told: In windows. Of its parts, x is wrong, y is right in these calls. The right numbers, in the places to which reshape deals them: it keeps thei
def windows(series, T, K):
    D = series.shape[1]
    N = len(series) - T - K + 1
    x = np.array([series[n : n + T] for n in range(N)]).reshape(T, N, D)
    y = np.array([series[n + T : n + T + K, 0] for n in range(N)]).T
    return x, y
