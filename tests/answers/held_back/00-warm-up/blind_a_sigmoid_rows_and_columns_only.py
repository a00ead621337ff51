# mistake: sigmoid loops over rows and columns and so works for arrays of exactly two axes; with one axis, or three, it crashes.
# read: right
# told: In sigmoid. It stops: ValueError: too many values to unpack (expected 2) (line 3 of your cell: n_row
def sigmoid(a):
    n_rows, n_cols = a.shape
    result = np.zeros((n_rows, n_cols))
    for r in range(n_rows):
        for c in range(n_cols):
            result[r, c] = 0.5 * (1 + np.tanh(a[r, c] / 2))
    return result
