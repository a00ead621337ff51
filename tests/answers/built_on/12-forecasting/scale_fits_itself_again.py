# mistake: scale: ignores the scaler that it is given and takes mean and standard deviation of the very series it is to scale (so that every series comes out with mean 0 and spread 1, and a test span is scaled by itself); right only where the scaler was fitted on exactly all steps of this series
# read: right
# told: In scale. At the calls that go wrong, a change of mean changes nothing in your answer, a
def scale(series, scaler):
    """Standardise: mean 0 and standard deviation 1 for each column."""
    center, width = series.mean(axis=0), series.std(axis=0)
    still = (series == series[0]).all(axis=0)
    width = np.where(still, 1.0, width)
    return (series - center) / width
