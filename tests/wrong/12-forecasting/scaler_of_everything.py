# loses: check-scale
# told: from the whole series
def fit_scaler(series, first):
    spread = series.std(axis=0)
    constant = np.ptp(series[:first], axis=0) == 0
    return series.mean(axis=0), np.where(constant, 1.0, spread)


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
