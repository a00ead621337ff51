# mistake: the target is taken from the last column (pandas habit "the target comes last"), not from the first
# read: right
# told: your windows forecast the last column: the first one is asked for.
def windows(series, T, K):
    x, y = [], []
    for i in range(len(series) - T - K + 1):
        x.append(series[i : i + T])
        y.append(series[i + T : i + T + K, -1])
    return np.array(x).transpose(1, 0, 2), np.array(y).T
