# mistake: gru_before_step lets the reset gate act after the product, r * (W_h^n h), as in today's libraries, instead of before it, W_h^n (r * h); right at H = 1, and where all units have the same r
# read: right
# told: your h_t matches a GRU whose reset gate acts after the product with W_h: in the cell of
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W_xr, W_xz, W_xn = np.split(W_x, 3)
    W_hr, W_hz, W_hn = np.split(W_h, 3)
    b_r, b_z, b_n = np.split(b, 3)

    def affine(V, U, bias):
        return np.einsum("hd,nd->nh", V, x_t) + np.einsum("hk,nk->nh", U, h_prev) + bias

    reset = sigmoid(affine(W_xr, W_hr, b_r))
    update = sigmoid(affine(W_xz, W_hz, b_z))
    memory = reset * np.einsum("hk,nk->nh", W_hn, h_prev)
    candidate = np.tanh(np.einsum("hd,nd->nh", W_xn, x_t) + memory + b_n)
    return (1 - update) * candidate + update * h_prev
