# mistake: fit_scaler adds a small number to every spread (std + 1e-8) instead of giving constant columns the spread 1
# read: wrong
# told: your fit_scaler adds a little to every spread: a constant column should get 1, and the
def fit_scaler(series, first):
    past = series[:first]
    return past.mean(axis=0), past.std(axis=0) + 1e-8
