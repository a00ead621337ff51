# loses: check-gru-before
# told: reads h_prev twice
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    a_r, a_z, a_n = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 3, axis=1)
    r, z = sigmoid(a_r), sigmoid(a_z)
    n = np.tanh(a_n + (r * h_prev) @ np.split(W_h, 3)[2].T)
    return (1 - z) * n + z * h_prev
