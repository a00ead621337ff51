# mistake: a list of windows (N, T, D) is reshaped to (T, N, D) instead of having its axes swapped, so time and windows are mixed up; shows where T and N are both above 1
# read: right
# told: In windows. Of its parts, x is wrong, y is right in these calls. The right numbers, in
def windows(series, T, K):
    L, D = series.shape
    N = L - T - K + 1
    cut = [series[n : n + T] for n in range(N)]
    after = [series[n + T : n + T + K, 0] for n in range(N)]
    return np.array(cut).reshape(T, N, D), np.array(after).T
