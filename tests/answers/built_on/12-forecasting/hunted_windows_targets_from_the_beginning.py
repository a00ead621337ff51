# mistake: one window for each place at which the inputs fit; the targets that are missing at the end are taken from the beginning (modulo)
# told: [[45.25, 43.25, 4.25, 26.25]]).
def windows(series, T, K):
    L = len(series)
    starts = np.arange(L - T + 1)
    x = series[starts + np.arange(T)[:, None]]
    y = series[(starts + T + np.arange(K)[:, None]) % L, 0]
    return x, y
