# mistake: layer returns the column convention of the formula, W_x x_t.T + b as a column: (H, N) instead of (N, H)
# read: right
# told: your layer matches W_x @ x_t.T, which has a column for each sequence: here sequences are
def layer(x_t, W_x, b):
    return W_x @ x_t.T + b[:, None]
