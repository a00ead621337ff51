# mistake: scales to 0..1
# told: your fit_scaler takes the range for the spread: the standard deviation was asked for. your fit_scale
def fit_scaler(series, first):
    low, high = series[:first].min(axis=0), series[:first].max(axis=0)
    return low, np.where(high > low, high - low, 1.0)


def scale(series, scaler):
    low, width = scaler
    return (series - low) / width


def unscale(scaled, scaler):
    low, width = scaler
    return low + scaled * width
