# loses: check-gru-step
# told: without its reset gate
# told: with z and 1 - z swapped
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b_x + b_h
    r, z, n = np.split(a, 3, axis=1)
    return (1 - sigmoid(z)) * h_prev + sigmoid(z) * np.tanh(n)
