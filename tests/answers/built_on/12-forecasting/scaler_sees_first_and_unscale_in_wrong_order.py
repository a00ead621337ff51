# mistake: two: fit_scaler takes the steps up to and including `first` (first + 1 rows), so the first step of the future leaks in; unscale adds the mean before it multiplies by the spread, right only where the mean is 0 or the spread 1.
# read: right
# told: your fit_scaler takes step `first` too, which is the first of the test span. your unscal
def fit_scaler(series, first):
    columns = series[: first + 1].T
    mean = np.array([column.mean() for column in columns])
    spread = np.array([1.0 if (column == column[0]).all() else column.std() for column in columns])
    return mean, spread


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return (scaled + scaler[0]) * scaler[1]
