# mistake: windows takes the targets from the last column of the series instead of the first
# read: right
# told: your windows forecast the last column: the first one is asked for.
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.array([[series[n + t] for n in range(N)] for t in range(T)])
    y = np.array([[series[n + T + k, -1] for n in range(N)] for k in range(K)])
    return x, y
