# mistake: mase takes np.diff(past, n=season), the difference of ORDER season (as R's diff(x, lag) is meant), instead of the difference at a distance of season steps; the denominator is wrong wherever season > 1, right for season = 1
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and s
def mase(truth, forecast, past, season):
    def mean_abs(errors):
        return float(np.mean(np.abs(errors)))

    naive_errors = np.diff(past, n=season)
    model_errors = np.asarray(truth) - np.asarray(forecast)
    return mean_abs(model_errors) / mean_abs(naive_errors)
