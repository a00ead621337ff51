# mistake: TWO: layer takes the mean instead of the sum of the D products (everything but the bias is divided by D), and it returns a list of lists instead of an array.
# read: right
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x;
def layer(x_t, W_x, b):
    return [[float(np.mean(w * x) + bias) for w, bias in zip(W_x, b)] for x in x_t]
