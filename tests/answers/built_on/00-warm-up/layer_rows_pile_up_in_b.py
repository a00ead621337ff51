# mistake: layer starts every row from b itself and not from a copy, so it changes the caller's b, and every row also holds the products of all rows before it; the first row is right, so at N = 1 the values are right on a first call, but b is changed there too
# read: right
# told: your layer changes b in place: c *= f or c[0] = f writes into the caller's array, c.remo
def layer(x_t, W_x, b):
    rows = []
    for sequence in x_t:
        row = b
        row += W_x @ sequence
        rows.append(row.copy())
    return np.stack(rows)
