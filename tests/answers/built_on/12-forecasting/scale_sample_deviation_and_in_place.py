# mistake: two mistakes: the spread is the sample deviation (ddof=1) and not NumPy's std as it is; and unscale writes into the array that it is given.
# read: right
# told: your fit_scaler divides by the number of steps less one: NumPy's std as it is was asked
def fit_scaler(series, first):
    known = series[:first]
    mu = known.sum(axis=0) / first
    dev = known - mu
    sd = np.sqrt((dev * dev).sum(axis=0) / max(first - 1, 1))
    still = known.max(axis=0) == known.min(axis=0)
    sd[still] = 1.0
    return mu, sd


def scale(series, scaler):
    mu, sd = scaler
    return np.divide(np.subtract(series, mu), sd)


def unscale(scaled, scaler):
    mu, sd = scaler
    scaled *= sd
    scaled += mu
    return scaled
