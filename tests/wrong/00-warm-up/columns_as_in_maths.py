# loses: check-layer
# told: a column for each sequence
def layer(x_t, W_x, b):
    a = W_x @ x_t.T
    a += b.reshape(-1, 1)
    return a
