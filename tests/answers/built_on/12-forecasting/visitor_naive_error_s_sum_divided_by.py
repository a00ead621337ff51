# mistake: the naive error's sum is divided by the number of steps of the past instead of by the number of differences ...
# read: right
# told: your mase divides its yardstick by the steps of the past: there are `season` changes fewer
def mase(truth, forecast, past, season):
    total = 0.0
    for t in range(season, len(past)):
        total += abs(past[t] - past[t - season])
    naive = total / len(past)
    return np.abs(np.asarray(truth) - forecast).mean() / naive
