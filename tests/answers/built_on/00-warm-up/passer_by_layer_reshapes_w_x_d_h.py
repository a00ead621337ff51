# mistake: layer reshapes W_x to (D, H) instead of transposing it: the entries are mixed up
# read: right
# told: your layer matches a W_x that is reshaped: that gives it the right shape and puts its
def layer(x_t, W_x, b):
    H, D = W_x.shape
    return x_t @ W_x.reshape(D, H) + b
