# loses: check-scale
# told: number of steps less one
def fit_scaler(series, first):
    past = series[:first]
    spread = past.std(axis=0, ddof=1)
    return past.mean(axis=0), np.where(spread == 0, 1.0, spread)


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
