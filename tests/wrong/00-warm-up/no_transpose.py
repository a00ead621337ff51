# loses: check-layer
# told: without the transpose
def layer(x_t, W_x, b):
    return np.dot(x_t, W_x) + b
