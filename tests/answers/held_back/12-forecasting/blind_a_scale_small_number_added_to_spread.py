# mistake: fit_scaler adds 1e-8 to the standard deviation against division by zero instead of giving a constant column the spread 1, so such a column gets a spread near 0 and blows up where it changes later.
# read: right
# told: your fit_scaler adds a little to every spread: a constant column should get 1, and the others what t
def fit_scaler(series, first):
    mean = np.array([np.mean(c[:first]) for c in series.T])
    spread = np.array([np.std(c[:first]) + 1e-8 for c in series.T])
    return mean, spread


def scale(series, scaler):
    mean, spread = scaler
    return np.divide(np.subtract(series, mean), spread)


def unscale(scaled, scaler):
    mean, spread = scaler
    return np.add(np.multiply(scaled, spread), mean)
