# mistake: y holds the move from the last value of the window (a trader's price change), not the value itself
# read: right
# told: In windows. Of its parts, y is wrong, x is right in these calls. Some numbers of yours are below 0, and no right one is.
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.stack([series[t : t + N] for t in range(T)])
    price = np.stack([series[T + k : T + k + N, 0] for k in range(K)])
    y = price - x[-1, :, 0]
    return x, y
