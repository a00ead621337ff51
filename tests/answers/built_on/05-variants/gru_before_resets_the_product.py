# mistake: gru_before_step lets the reset gate act after the product, r * (W_h^n h), as today's GRU does, instead of W_h^n (r * h); right for H = 1, where the two are the same, and for h = 0
# read: right
# told: your h_t matches a GRU whose reset gate acts after the product with W_h: in the cell of
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    Wr, Wz, Wn = np.split(W_x, 3)
    Ur, Uz, Un = np.split(W_h, 3)
    br, bz, bn = np.split(b, 3)

    def gate(W, U, bias):
        return sigmoid(np.einsum("hd,nd->nh", W, x_t) + np.einsum("hk,nk->nh", U, h_prev) + bias)

    r, z = gate(Wr, Ur, br), gate(Wz, Uz, bz)
    n = np.tanh(np.einsum("hd,nd->nh", Wn, x_t) + np.einsum("nh,hk,nk->nh", r, Un, h_prev) + bn)
    return (1 - z) * n + z * h_prev
