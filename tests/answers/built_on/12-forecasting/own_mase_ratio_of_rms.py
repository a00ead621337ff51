# mistake: root mean squares
# told: your mase takes roots of mean squares: sizes are to be averaged.
def mase(truth, forecast, past, season):
    return np.sqrt(np.mean((truth - forecast) ** 2)) / np.sqrt(np.mean((past[season:] - past[:-season]) ** 2))
