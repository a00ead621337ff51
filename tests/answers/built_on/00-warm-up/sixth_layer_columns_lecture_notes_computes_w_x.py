# mistake: columns as in the lecture notes: computes W_x x^T + b as columns and forgets to turn the result back, so it is (H, N)
# read: right
# told: your layer matches W_x @ x_t.T, which has a column for each sequence: here sequences are rows, (N, H).
def layer(x_t, W_x, b):
    X = x_t.T  # one column per sequence
    return W_x @ X + b[:, None]
