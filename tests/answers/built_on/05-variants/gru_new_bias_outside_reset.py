# mistake: in gru_step the reset gate multiplies the product W_h^n h alone and b_h^n is added outside of it, as if b_x and b_h could be joined to one bias as in the gates; wrong wherever b_h^n is not 0 (and r not 1), right with zero b_h^n
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its b
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    bias = b_x + b_h
    Wr, Wz, Wn = np.split(W_x, 3)
    Ur, Uz, Un = np.split(W_h, 3)
    br, bz, bn = np.split(bias, 3)
    r = sigmoid(x_t @ Wr.T + h_prev @ Ur.T + br)
    z = sigmoid(x_t @ Wz.T + h_prev @ Uz.T + bz)
    n = np.tanh(x_t @ Wn.T + r * (h_prev @ Un.T) + bn)
    return (1 - z) * n + z * h_prev
