# mistake: The naive error in the past is averaged over one pair a season (t = m, 2m, 3m, ...) instead of over all t from m on.
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and
def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    errors = []
    t = season
    while t < len(past):
        errors.append(abs(past[t] - past[t - season]))
        t += season
    return np.abs(truth - forecast).mean() / np.mean(errors)
