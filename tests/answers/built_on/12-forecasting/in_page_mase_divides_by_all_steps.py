# mistake: the yardstick sums over len(past) instead of the len(past) - season differences that there are (divides by the wrong count)
# read: wrong
# told: your mase divides its yardstick by the steps of the past: there are `season` changes
def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    error = np.mean(np.abs(truth - forecast))
    total = 0.0
    for t in range(season, len(past)):
        total += abs(past[t] - past[t - season])
    return error / (total / len(past))
