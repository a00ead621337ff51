# mistake: W_x is reshaped to (D, H) instead of transposed, so its entries are shuffled
# read: right
# told: your layer matches a W_x that is reshaped: that gives it the right shape and puts its
def layer(x_t, W_x, b):
    H, D = W_x.shape
    return x_t @ W_x.reshape(D, H) + b
