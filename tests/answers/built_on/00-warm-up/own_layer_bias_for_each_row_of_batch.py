# mistake: b is added as a column, to the rows of the batch
# told: In layer. In yours stands, with the right numbers, a part of what is returned, made of x_t and W_x;
def layer(x_t, W_x, b):
    a = np.zeros((len(x_t), len(W_x)))
    for n in range(len(x_t)):
        for k in range(len(W_x)):
            a[n, k] = np.dot(x_t[n], W_x[k]) + b[n % len(b)]
    return a
