# mistake: TWO: fit_scaler takes the sample standard deviation (ddof=1) instead of NumPy's std as it is, and scale ignores the mean that it is given and takes away the mean of the series it scales.
# read: right
# told: your fit_scaler divides by the number of steps less one: NumPy's std as it is was asked for. your sc
def fit_scaler(series, first):
    known = series[0:first]
    constant = (known == known[0]).all(axis=0)
    spread = np.ones(series.shape[1])
    if len(known) > 1:
        spread = np.where(constant, 1.0, known.std(axis=0, ddof=1))
    return known.mean(axis=0), spread


def scale(series, scaler):
    centred = series - series.mean(axis=0)
    return centred / scaler[1]


def unscale(scaled, scaler):
    mean, spread = scaler
    return mean + spread * scaled
