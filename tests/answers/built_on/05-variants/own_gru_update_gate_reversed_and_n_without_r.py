# mistake: TWO: z keeps the new, r is not used
# told: your h_t matches a GRU without its reset gate. your h_t matches a GRU with z and 1 - z swapped: here
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    gx = x_t @ W_x.T + b_x
    gh = h_prev @ W_h.T + b_h
    z = sigmoid(gx[:, H : 2 * H] + gh[:, H : 2 * H])
    n = np.tanh(gx[:, 2 * H :] + gh[:, 2 * H :])
    return z * n + (1 - z) * h_prev
