# mistake: the running sum begins at None instead of zeros, so None + array stops
# told: your layer works with None as if it were an array or a number.
def layer(x_t, W_x, b):
    a = None
    for d in range(W_x.shape[1]):
        a = a + x_t[:, d : d + 1] * W_x[:, d]
    return a + b
