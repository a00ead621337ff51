# mistake: gru_before_step lets the update gate z, too, read the reset state r * h_prev instead of h_prev; right where r is 1, where h_prev is 0 or where the z rows of W_h are 0; reset gate, candidate and mixture are right
# read: right
# told: In gru_before_step. In yours stands, with the right numbers, n; nowhere stand those of the part
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    (Wr, Wz, Wn), (Ur, Uz, Un), (br, bz, bn) = (np.split(p, 3) for p in params)
    remembered = sigmoid(x_t @ Wr.T + h_prev @ Ur.T + br) * h_prev
    z = sigmoid(x_t @ Wz.T + remembered @ Uz.T + bz)
    n = np.tanh(x_t @ Wn.T + remembered @ Un.T + bn)
    return z * h_prev + (1 - z) * n
