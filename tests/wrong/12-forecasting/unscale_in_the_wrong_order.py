# loses: check-scale
# told: adds the mean before it multiplies
def unscale(scaled, scaler):
    mean, spread = scaler
    return (scaled + mean) * spread


def fit_scaler(series, first):
    past = series[:first]
    spread = past.std(axis=0)
    return past.mean(axis=0), np.where(spread > 0, spread, 1.0)


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread
