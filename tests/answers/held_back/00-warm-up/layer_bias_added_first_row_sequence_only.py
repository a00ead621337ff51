# mistake: the bias is added to the first row (sequence) only
# read: right
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x; what is made of it next does not: look f
def layer(x_t, W_x, b):
    a = x_t @ W_x.T
    a[0] += b
    return a
