# loses: check-mase
# told: errors of both signs cancel
def mase(truth, forecast, past, season):
    return abs(np.mean(truth - forecast)) / np.mean(np.abs(past[season:] - past[:-season]))
