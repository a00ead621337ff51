# mistake: the bias is added to the input of the product as well when N is 1, since squeeze drops the batch
def layer(x_t, W_x, b):
    x = np.squeeze(x_t)
    return np.atleast_2d(x @ W_x.T + b)
