# mistake: Takes the difference of order season (np.diff with n=season) instead of the difference between values that are a season apart; both agree for a season of 1 only.
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and
def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    naive = np.diff(past, n=season)
    return np.abs(forecast - truth).mean() / np.abs(naive).mean()
