# mistake: Gives back only the first column in its units, an array (L,), where all D columns (L, D) are asked for.
# told: In unscale. It has 1 axes, where 2 are asked for: (12,) for (12, 3). The smallest call
def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return scaled[:, 0] * spread[0] + mean[0]


def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    spread = past.std(axis=0)
    return (past.mean(axis=0), np.where(spread > 0, spread, 1.0))


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    return (series - mean) / spread
