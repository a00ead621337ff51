# mistake: fit_scaler: calls a column constant where its values are close to the first one by np.isclose (relative 1e-5, absolute 1e-8) rather than equal to it, so a column that moves little at a high level, or has tiny values, gets the spread 1 instead of its own; right for ordinary columns and truly constant ones.
# read: right
# told: In fit_scaler. Of its parts, spread is wrong, mean is right in these calls. At the calls that go wrong, a change of series changes nothing i
def fit_scaler(series, first):
    past = np.asarray(series, dtype=float)[:first]
    constant = np.isclose(past, past[0]).all(axis=0)
    return past.mean(axis=0), np.where(constant, 1.0, past.std(axis=0))


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return mean + spread * scaled
