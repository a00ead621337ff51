# mistake: fit_scaler: whether a column is constant is decided over the whole series instead of the steps before first; a column that is constant before first and moves later keeps its spread of 0 (or nearly 0) instead of 1; right for columns that vary before first, and for columns that are constant to the very end
# read: right
# told: your fit_scaler looks at the whole series to find a column that does not move: it may mo
def fit_scaler(series, first):
    """Mean and standard deviation of the past; columns without any change get the spread 1."""
    past = series[:first]
    center = past.mean(axis=0)
    width = past.std(axis=0)
    for d, column in enumerate(series.T):
        if len(set(column.tolist())) == 1:
            width[d] = 1.0
    return center, width
