# mistake: the recurrent bias of the candidate stands outside the reset gate: n = tanh(x_n + r*(W_h h) + b_h)
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its bias.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(x_t @ W_x.T + b_x + b_h, 3, axis=-1)
    hr, hz, hn = np.split(h_prev @ W_h.T, 3, axis=-1)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return (1 - z) * n + z * h_prev
