# mistake: the rows are unpacked in the order z, r, n (as some libraries stack them) while the text says r, z, n, so the two gates change places.
# read: right
# told: your h_t matches a GRU whose rows are stacked z, r, n: here they are r, z, n.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    Wz, Wr, Wn = np.split(W_x, 3)
    Uz, Ur, Un = np.split(W_h, 3)
    bz, br, bn = np.split(b, 3)
    keep = sigmoid(x_t @ Wz.T + h_prev @ Uz.T + bz)
    reset = sigmoid(x_t @ Wr.T + h_prev @ Ur.T + br)
    new = np.tanh(x_t @ Wn.T + (reset * h_prev) @ Un.T + bn)
    return keep * h_prev + (1 - keep) * new
