# mistake: fit_scaler takes the spread from the whole series (mean from the past only)
# read: right
# told: your fit_scaler takes the spread from the whole series, and only the mean from the past.
def fit_scaler(series, first):
    mean = series[:first].mean(axis=0)
    spread = series.std(axis=0)
    same = (series[:first] == series[0]).all(axis=0)
    return mean, np.where(same, 1.0, spread)
