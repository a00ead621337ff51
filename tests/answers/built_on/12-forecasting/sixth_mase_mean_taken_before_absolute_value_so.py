# mistake: two: the mean is taken before the absolute value, so errors of the forecast cancel; and the naive forecast of the past is one step back (m = 1), not one season
# read: vague
# told: your mase always takes steps of one for its yardstick: the season is given. Besides, in what is returned, mean is taken first and abs after
def mase(truth, forecast, past, season):
    error = np.abs(np.mean(truth - forecast))
    naive = np.mean(np.abs(np.diff(past)))
    return error / naive
