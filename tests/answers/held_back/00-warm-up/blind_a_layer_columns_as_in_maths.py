# mistake: layer follows the column convention of the maths and returns W_x @ x_t.T + b as (H, N), with a column for each sequence, instead of (N, H).
# read: right
# told: your layer matches W_x @ x_t.T, which has a column for each sequence: here sequences are rows, (N, H
def layer(x_t, W_x, b):
    columns = x_t.T  # every sequence a column vector
    a = W_x @ columns + b[:, np.newaxis]
    return a
