# mistake: If any column did not move before first, all columns get the spread 1, not that column alone.
# told: In fit_scaler. The second part is wrong, the first part is right. Every wrong number of
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    mean, spread = np.mean(past, axis=0), np.std(past, axis=0)
    if np.any(spread == 0):
        spread = np.ones(len(mean))
    return mean, spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return scaled * spread + mean
