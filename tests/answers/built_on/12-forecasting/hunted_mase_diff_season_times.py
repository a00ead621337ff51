# mistake: np.diff(past, season) is the difference taken season times, not that over a season
# told: Nowhere in yours stands the part of what is returned that is made of past and season.
def mase(truth, forecast, past, season):
    return np.mean(np.abs(truth - forecast)) / np.mean(np.abs(np.diff(past, season)))
