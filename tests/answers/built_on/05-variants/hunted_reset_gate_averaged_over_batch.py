# mistake: the reset gate is averaged over the batch
# told: your gru_step gives the numbers that come out if, where r is made, r is its own mean over axis 0, at each place the same.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x, 3, axis=1)
    h_r, h_z, h_n = np.split(h_prev @ W_h.T + b_h, 3, axis=1)
    r = sigmoid(x_r + h_r).mean(axis=0)
    z = sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)
    return (1 - z) * n + z * h_prev
