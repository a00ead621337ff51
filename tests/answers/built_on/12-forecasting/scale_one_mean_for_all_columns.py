# mistake: wrong axis: mean and spread are of all columns together and repeated, not of each column; shows where D is above 1
# read: right
# told: in your fit_scaler stand the numbers that come out if, where spread is made, all axes are
def fit_scaler(series, first):
    past = [value for row in series[:first] for value in row]
    D = series.shape[1]
    spread = np.std(past)
    return np.array([np.mean(past)] * D), np.array([spread if spread > 0 else 1.0] * D)


def scale(series, scaler):
    mean, spread = scaler
    return (series - mean) / spread


def unscale(scaled, scaler):
    mean, spread = scaler
    return scaled * spread + mean
