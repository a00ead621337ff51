# loses: check-scale
# told: gives a constant column the spread 0
def fit_scaler(series, first):
    past = series[:first]
    return past.mean(axis=0), past.std(axis=0)


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
