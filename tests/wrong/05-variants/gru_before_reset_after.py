# loses: check-gru-before
# told: reset gate acts after the product with W_h
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    x_r, x_z, x_n = np.hsplit(x_t @ W_x.T + b, 3)
    h_r, h_z, h_n = np.hsplit(h_prev @ W_h.T, 3)
    r, z = sigmoid(x_r + h_r), sigmoid(x_z + h_z)
    return (1 - z) * np.tanh(x_n + r * h_n) + z * h_prev
