# mistake: y begins with the window's last value
# told: your windows contain their first target: it is the last value that is read. The targets begin one st
def windows(series, T, K):
    N = len(series) - T - K + 1
    x = np.array([series[n : n + T] for n in range(N)]).swapaxes(0, 1)
    y = np.array([series[n + T - 1 : n + T - 1 + K, 0] for n in range(N)]).T
    return x, y
