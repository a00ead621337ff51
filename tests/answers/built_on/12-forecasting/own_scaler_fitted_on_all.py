# mistake: the scaler looks at the whole series
# told: your fit_scaler takes mean and spread from the whole series: every training value then knows a littl
def fit_scaler(series, first):
    mean, spread = series.mean(0), series.std(0)
    return mean, np.where(series[:first].max(0) > series[:first].min(0), spread, 1.0)


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return scaled * scaler[1] + scaler[0]
