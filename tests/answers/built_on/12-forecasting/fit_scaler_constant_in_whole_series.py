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
