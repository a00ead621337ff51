# loses: check-mase
# told: takes its yardstick from the test span
def mase(truth, forecast, past, season):
    flat = truth.ravel()
    return np.abs(truth - forecast).mean() / np.abs(flat[season:] - flat[:-season]).mean()
