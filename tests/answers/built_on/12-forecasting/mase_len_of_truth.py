# mistake: the sum of the absolute errors is divided by len(truth): for an array (K, N) that is K and not K N, so the result is N times too large, and a single number has no length and crashes.
# read: right
# told: your mase gives the numbers that come out if, in what is returned, mean(abs(truth - fore
def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    absolute_errors = np.abs(truth - forecast)
    model_mae = absolute_errors.sum() / len(truth)
    now, one_season_ago = past[season:], past[: len(past) - season]
    naive_mae = np.abs(now - one_season_ago).sum() / len(now)
    return model_mae / naive_mae
