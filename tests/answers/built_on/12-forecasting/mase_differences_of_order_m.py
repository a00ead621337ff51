# mistake: np.diff(past, n=season) takes differences of order `season`, not at a lag of `season`; the two agree for season 1 only.
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and s
def mae(values):
    """Mean absolute value."""
    return float(np.mean(np.abs(values)))


def mase(truth, forecast, past, season):
    """Mean absolute scaled error, one number."""
    residuals = np.subtract(truth, forecast)
    seasonal_differences = np.diff(past, n=season)
    return mae(residuals) / mae(seasonal_differences)
