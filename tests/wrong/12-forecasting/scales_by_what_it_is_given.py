# loses: check-scale
# told: takes mean and spread of what it is given
def scale(series, scaler):
    return (series - series.mean(axis=0)) / series.std(axis=0)


def fit_scaler(series, first):
    past = series[:first]
    spread = past.std(axis=0)
    return past.mean(axis=0), np.where(spread > 0, spread, 1.0)


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
