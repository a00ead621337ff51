# mistake: mase: np.diff(past, n=season) takes differences of differences, season times over, instead of the difference of values that lie season steps apart; so the error of the seasonal naive forecast in the past is wrong where season > 1; right where season = 1
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and s
def mase(truth, forecast, past, season):
    """Mean absolute error in units of what the seasonal naive forecast missed in the past."""

    def mean_size(errors):
        return float(np.mean(np.abs(errors)))

    naive_errors = np.diff(past, n=season)
    return mean_size(np.asarray(truth) - np.asarray(forecast)) / mean_size(naive_errors)
