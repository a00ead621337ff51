# loses: check-scale
# told: adds a little to every spread
def fit_scaler(series, first):
    past = series[:first]
    return past.mean(axis=0), past.std(axis=0) + 1e-8


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
