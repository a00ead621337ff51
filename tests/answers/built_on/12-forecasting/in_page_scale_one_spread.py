# mistake: two: the standard deviation is taken over all columns together; unscale adds the mean before it multiplies
# read: right
# told: your fit_scaler takes one spread for all columns: each has its own. your unscale adds the
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    mean = past.mean(axis=0)
    spread = np.full(series.shape[1], past.std())
    spread = np.where((past == past[0]).all(axis=0), 1.0, spread)
    return mean, spread


def scale(series, scaler):
    """A series (steps, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return (scaled + mean) * spread
