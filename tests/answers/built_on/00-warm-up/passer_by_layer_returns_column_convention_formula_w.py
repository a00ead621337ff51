# mistake: layer returns the column convention of the formula, W_x x_t.T + b as a column: (H, N) instead of (N, H)
# read: right
def layer(x_t, W_x, b):
    return W_x @ x_t.T + b[:, None]
