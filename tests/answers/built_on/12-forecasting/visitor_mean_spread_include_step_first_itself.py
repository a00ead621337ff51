# mistake: two: the mean and spread include step `first` itself (series[:first + 1]), and a column counts as constant ...
# read: right
# told: your fit_scaler takes step `first` too, which is the first of the test span.
def fit_scaler(series, first):
    past = series[: first + 1]
    mean = np.mean(past, axis=0)
    spread = np.std(past, axis=0)
    for d in range(series.shape[1]):
        if np.all(series[:, d] == series[0, d]):
            spread[d] = 1.0
    return mean, spread


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return scaled * scaler[1] + scaler[0]
