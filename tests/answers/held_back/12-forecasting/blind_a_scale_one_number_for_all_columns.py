# mistake: fit_scaler takes mean and standard deviation over all columns together (no axis), so every column gets the same mean and spread.
# read: right
# told: In fit_scaler. With one entry alone along axis 1 of series, all is right: what happens where there a
def fit_scaler(series, first):
    history = series[:first]
    D = series.shape[1]
    m, s = np.mean(history), np.std(history)
    if np.all(history == history[0]):
        s = 1.0
    return np.full(D, m), np.full(D, s)


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return scaled * scaler[1] + scaler[0]
