# loses: check-leaks
# told: leaks does not see it where
def leaks(prepare, series, first):
    _, _, x_test, y_test = prepare(series, first)
    x_train = prepare(series, first)[0]
    other = series.copy()
    other[first:] = other[first:] * 3 + 50
    moved = prepare(other, first)[0]
    return moved.shape == x_train.shape and not np.allclose(np.nan_to_num(moved), np.nan_to_num(x_train))
