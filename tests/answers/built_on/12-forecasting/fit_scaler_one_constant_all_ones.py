# mistake: If any column did not move before first, all columns get the spread 1, not that column alone.
# told: In fit_scaler. Of its parts, the second part is wrong, the first part is right in these
def fit_scaler(series, first):
    """Mean (D,) and spread (D,) of the steps before `first`."""
    past = series[:first]
    mean, spread = np.mean(past, axis=0), np.std(past, axis=0)
    if np.any(spread == 0):
        spread = np.ones(len(mean))
    return mean, spread
