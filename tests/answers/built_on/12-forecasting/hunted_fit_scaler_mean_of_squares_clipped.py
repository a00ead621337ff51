# mistake: variance as the mean of squares less the square of the mean, which loses its digits at a high level
def fit_scaler(series, first):
    past = series[:first]
    mean = past.mean(axis=0)
    spread = np.sqrt(np.maximum((past**2).mean(axis=0) - mean**2, 0))
    return mean, np.where((past == past[0]).all(axis=0), 1.0, spread)
