# mistake: the spread is the volatility: standard deviation of the step-to-step changes of the past, not of its values
# read: vague
def fit_scaler(series, first):
    past = series[:first]
    mean = past.mean(axis=0)
    vol = np.diff(past, axis=0).std(axis=0)
    flat = (past == past[0]).all(axis=0)
    return mean, np.where(flat, 1.0, vol)
