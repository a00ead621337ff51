# loses: check-mase
# told: always takes steps of one
def mase(truth, forecast, past, season):
    return np.abs(truth - forecast).mean() / np.abs(np.diff(past)).mean()
