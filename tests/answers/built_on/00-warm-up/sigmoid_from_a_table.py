# mistake: linear interpolation in a table with one entry per integer: errors up to 0.012 between the integers
# read: vague
_grid = np.linspace(-40, 40, 81)
_table = 1 / (1 + np.exp(-_grid))


def sigmoid(a):
    """The logistic function of every entry: a, an array of any shape -> the same shape."""
    return np.interp(a, _grid, _table)
