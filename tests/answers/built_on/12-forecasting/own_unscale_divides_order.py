# mistake: unscale multiplies after adding
# told: your unscale adds the mean before it multiplies: it should be first the spread, then the mean.
def fit_scaler(series, first):
    past = series[:first]
    s = past.std(0)
    return past.mean(0), np.where(s > 1e-12 * np.abs(past).max(0), s, 1.0)


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return (scaled + scaler[0]) * scaler[1]
