# mistake: windows whose targets run over the end are kept, their missing targets filled with the last value (index clipped to L - 1), so for K > 1 there are K - 1 windows too many.
# read: right
# told: in a shape. x should have the shape
def windows(series, T, K):
    L, D = series.shape
    count = L - T
    x = np.empty((T, count, D))
    for t in range(T):
        x[t] = series[t : t + count]
    ahead = np.add.outer(np.arange(K), np.arange(count)) + T
    y = np.take(series[:, 0], ahead, mode="clip")
    return x, y
