# mistake: variance as the mean of squares less the square of the mean; at a high level that is below 0, and its root NaN
def fit_scaler(series, first):
    past = series[:first]
    mean = past.mean(axis=0)
    spread = np.sqrt((past**2).mean(axis=0) - mean**2)
    return mean, np.where((past == past[0]).all(axis=0), 1.0, spread)
