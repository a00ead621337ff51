# mistake: The two gates r and z are computed without their hidden bias b_h; only the candidate gets it.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    Wr, Wz, Wn = np.split(W_x, 3)
    Ur, Uz, Un = np.split(W_h, 3)
    br, bz, bn = np.split(b_x, 3)
    r = sigmoid(x_t @ Wr.T + h_prev @ Ur.T + br)
    z = sigmoid(x_t @ Wz.T + h_prev @ Uz.T + bz)
    n = np.tanh(x_t @ Wn.T + bn + r * (h_prev @ Un.T + np.split(b_h, 3)[2]))
    return (1 - z) * n + z * h_prev
