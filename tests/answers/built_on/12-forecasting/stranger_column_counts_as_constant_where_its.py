# mistake: a column counts as constant where its std is below 1e-8, instead of where its values are equal, so a column ...
# read: right
# told: In fit_scaler. Of its parts, spread is wrong, mean is right in these calls.
def fit_scaler(series, first):
    mean = np.mean(series[:first], axis=0)
    spread = np.std(series[:first], axis=0)
    spread[spread < 1e-8] = 1.0
    return mean, spread
