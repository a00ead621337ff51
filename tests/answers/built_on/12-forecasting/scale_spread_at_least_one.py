# mistake: the spread is made at least 1, so that columns which move by less than that are not scaled; shows where a standard deviation lies between 0 and 1
# read: nothing
# told: In fit_scaler. Of its parts, spread is wrong, mean is right in these calls. At the calls that go wrong, a change of series changes nothing i
def fit_scaler(series, first):
    known = series[:first]
    return known.mean(axis=0), np.maximum(known.std(axis=0), 1.0)


def scale(series, scaler):
    return np.stack([(column - m) / s for column, m, s in zip(series.T, *scaler)], axis=1)


def unscale(scaled, scaler):
    return np.stack([column * s + m for column, m, s in zip(scaled.T, *scaler)], axis=1)
