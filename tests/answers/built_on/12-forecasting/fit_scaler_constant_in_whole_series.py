# mistake: Whether a column did not move is judged by the whole series instead of the steps before first, so a column that begins to move only later gets the spread 0.
# told: your fit_scaler looks at the whole series to find a column that does not move: it may
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    mean = series[:first].mean(axis=0)
    spread = series[:first].std(axis=0)
    for d in range(series.shape[1]):
        if np.all(series[:, d] == series[0, d]):
            spread[d] = 1
    return mean, spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return scaled * spread + mean
