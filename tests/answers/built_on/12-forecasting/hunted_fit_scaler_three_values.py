# mistake: fit_scaler returns mean, spread and the steps it took, three values (scale and unscale are right)
def fit_scaler(series, first):
    past = series[:first]
    return past.mean(axis=0), np.where((past == past[0]).all(axis=0), 1.0, past.std(axis=0)), first
