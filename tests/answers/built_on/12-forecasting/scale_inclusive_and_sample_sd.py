# mistake: two at once: the mask takes step `first` into the past (<= for <), and the spread is the sample standard deviation with ddof=1; shows in mean and spread of nearly every series.
# read: right
# told: your fit_scaler takes step `first` too, which is the first of the test span. your fit_sc
def column_sd(past):
    """sd() of each column, written out."""
    n = len(past)
    centred = past - past.mean(axis=0)
    return np.sqrt((centred**2).sum(axis=0) / max(n - 1, 1))


def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    step = np.arange(len(series))
    known = step <= first
    past = series[known]
    moved = past.max(axis=0) > past.min(axis=0)
    spread = np.ones(series.shape[1])
    spread[moved] = column_sd(past)[moved]
    return past.mean(axis=0), spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    return np.divide(series - mean, spread)


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    return np.multiply(scaled, spread) + mean
