# mistake: TWO: layer reshapes W_x to (D, H) instead of transposing it, which scrambles the weights, and it subtracts the bias as if it were a threshold.
# read: nothing
def layer(x_t, W_x, b):
    H, D = W_x.shape
    weights = W_x.reshape(D, H)
    threshold = b
    return np.matmul(x_t, weights) - threshold
