# mistake: fit_scaler takes a column for constant where its last value before `first` is the first value again, without a look at what is between, so a column that ends on exactly the value it began with (a whole number of periods, counts that come back) gets the spread 1 instead of its std; right for columns that are constant and for columns that end elsewhere than they began; scale and unscale are right
# read: nothing
# told: your fit_scaler takes a column for one that did not move where it ends on the value that it began with: look at all between.
def fit_scaler(series, first):
    past = np.asarray(series)[:first]
    mu = past.mean(axis=0)
    sd = past.std(axis=0)
    total_change = past[-1] - past[0]
    for column, change in enumerate(total_change):
        if change == 0:
            sd[column] = 1.0
    return mu, sd


def scale(series, scaler):
    mu, sd = scaler
    return (series - mu) / sd


def unscale(scaled, scaler):
    mu, sd = scaler
    return scaled * sd + mu
