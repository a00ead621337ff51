# loses: check-gru-step
# told: rows are stacked z, r, n
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    x_z, x_r, x_h = np.split(x_t @ W_x.T + b_x, 3, -1)
    rec_z, rec_r, rec_h = np.split(h_prev @ W_h.T + b_h, 3, -1)
    z, r = sigmoid(x_z + rec_z), sigmoid(x_r + rec_r)
    return z * h_prev + (1 - z) * np.tanh(x_h + r * rec_h)
