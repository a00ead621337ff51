# mistake: a still column is recognised by std == 0, which rounding misses
# told: your fit_scaler asks whether the spread is exactly 0, which NumPy's std of equal numbers
def fit_scaler(series, first):
    past = series[:first]
    mean, spread = past.mean(axis=0), past.std(axis=0)
    spread[spread == 0] = 1.0
    return mean, spread


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
