# loses: check-layer
# told: with a tanh: the pre-activation is asked for
def layer(x_t, W_x, b):
    a = x_t @ W_x.T + b
    return np.tanh(a)
