# mistake: the windows are stacked along the first axis (N, T, D) and reshaped to (T, N, D) instead of transposed; y is right
# read: vague
# told: In windows. Of its parts, x is wrong, y is right in these calls. The right numbers, in
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.array([series[n : n + T] for n in range(N)]).reshape(T, N, -1)
    y = np.array([series[n + T : n + T + K, 0] for n in range(N)]).T
    return x, y
