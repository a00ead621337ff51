# mistake: the absolute value of the mean change, not the mean of the absolute changes, in the yardstick
# read: right
# told: your mase leaves the sign in its yardstick: ups and downs of the past
def mase(truth, forecast, past, season):
    error = np.abs(truth - forecast).mean()
    naive = abs((past[season:] - past[:-season]).mean())
    return error / naive
