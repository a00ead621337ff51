# mistake: reshapes W_x to (D, H) to make the shapes fit, instead of transposing it
# read: right
# told: your layer matches a W_x that is reshaped: that gives it the right shape and puts its numbers in other places, use W_x.T.
def layer(x_t, W_x, b):
    H, D = W_x.shape
    return np.dot(x_t, W_x.reshape(D, H)) + b
