# mistake: Scaled values are limited to between -3 and 3, so what leaves the range of the past is cut off and cannot be undone.
# told: In scale. The smallest call that goes wrong: scale
def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    z = (series - mean[None, :]) / spread[None, :]
    return np.clip(z, -3, 3)


def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    spread = past.std(axis=0)
    return (past.mean(axis=0), np.where(spread > 0, spread, 1.0))


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return scaled * spread + mean
