# loses: check-mase
# told: sums over the horizon
def mase(truth, forecast, past, season):
    error = np.abs(truth - forecast)
    if error.ndim > 1:
        error = error.sum(axis=0)
    return error.mean() / np.mean(np.abs(past[season:] - past[:-season]))
