# mistake: fit_scaler looks for constant columns over the whole series and not over the steps before `first`: a column whose values are all the same before `first` and move only later keeps NumPy's std (0, or nearly 0) as its spread instead of 1; right where no column is constant before `first`, and where a column is constant throughout
# read: right
# told: your fit_scaler looks at the whole series to find a column that does not move: it may mo
def fit_scaler(series, first):
    past = series[:first]
    never_moves = np.ptp(series, axis=0) == 0
    return past.mean(axis=0), np.where(never_moves, 1.0, past.std(axis=0))
