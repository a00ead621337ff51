# mistake: centres the regressors over the batch before the product, as in a regression (x - column mean)
# read: vague
def layer(x_t, W_x, b):
    centred = x_t - x_t.mean(axis=0)
    return centred @ W_x.T + b
