# mistake: np.diff(past, n=season) is the difference taken `season` times, not the difference over `season` steps; right for season = 1 only.
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and
def mase(truth, forecast, past, season):
    error = np.abs(np.asarray(truth) - np.asarray(forecast)).mean()
    naive = np.abs(np.diff(past, n=season)).mean()
    return float(error / naive)
