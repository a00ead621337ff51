# mistake: the reset multiplies the product, as in gru_step
# told: your h_t matches a GRU whose reset gate acts after the product with W_h: in the cell of 2014 it pick
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    xr, xz, xn = np.split(x_t @ W_x.T + b, 3, axis=1)
    hr, hz, hn = np.split(h_prev @ W_h.T, 3, axis=1)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return (1 - z) * n + z * h_prev
