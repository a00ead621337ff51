# mistake: if any column of the past stands still, all columns get the spread 1, not that column alone; shows where a flat column stands beside one that moves.
# read: right
# told: In fit_scaler. Of its parts, spread is wrong, mean is right in these calls. Every wrong number of yours is 1.
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    D = series.shape[1]
    levels = [len(np.unique(past[:, d])) for d in range(D)]  # number of different values
    mean = np.array([np.mean(past[:, d]) for d in range(D)])
    if min(levels) == 1:  # a column that did not move: no spread
        spread = np.ones(D)
    else:
        spread = np.array([np.std(past[:, d]) for d in range(D)])
    return mean, spread


def scale(series, scaler):
    """A series (L, D) in its units -> on the scale of the pair (mean, spread)."""
    mean, spread = scaler
    columns = [(series[:, d] - mean[d]) / spread[d] for d in range(len(mean))]
    return np.column_stack(columns)


def unscale(scaled, scaler):
    """Undoes `scale`."""
    mean, spread = scaler
    columns = [scaled[:, d] * spread[d] + mean[d] for d in range(len(mean))]
    return np.column_stack(columns)
