# loses: check-layer
# told: it the right shape and puts its numbers in other places
def layer(x_t, W_x, b):
    H, D = W_x.shape
    return np.matmul(x_t, W_x.reshape(D, H)) + b
