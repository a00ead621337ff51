# mistake: the differences of the past are divided by the number of all steps, though there are only len(past) - season ...
# read: right
# told: your mase divides its yardstick by the steps of the past: there are `season` changes fewer
def mase(truth, forecast, past, season):
    scale = sum(abs(past[t] - past[t - season]) for t in range(season, len(past))) / len(past)
    return np.abs(truth - forecast).mean() / scale
