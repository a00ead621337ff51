# mistake: scale and unscale change the series of the caller in place (-=, /=, *=, +=); shows on all calls, and an array of whole numbers crashes
# read: right
# told: your scale changes series in place: c *= f or c[0] = f writes into the caller's array,
def fit_scaler(series, first):
    columns = {d: series[:first, d] for d in range(series.shape[1])}
    mean = np.array([column.mean() for column in columns.values()])
    spread = np.array([column.std() if column.min() < column.max() else 1.0 for column in columns.values()])
    return mean, spread


def scale(series, scaler):
    series -= scaler[0]
    series /= scaler[1]
    return series


def unscale(scaled, scaler):
    scaled *= scaler[1]
    scaled += scaler[0]
    return scaled
