# mistake: none
def layer(x_t, W_x, b):
    # a constant input of 1, whose weight is the bias
    ones = np.ones((x_t.shape[0], 1))
    inputs = np.concatenate([ones, x_t], axis=1)
    weights = np.concatenate([b.reshape(-1, 1), W_x], axis=1)
    return (weights @ inputs.transpose()).transpose()
