# mistake: TWO: gru_step multiplies the whole sum of the candidate by r, the input's part too, and the update gate z leaves out the bias b_h.
# read: right
# told: In gru_step. In yours stands, with the right numbers, a part of h_r and h_z and h_n, made of h_prev
def gru_step(x_t, h_prev, params):
    Wx_r, Wx_z, Wx_n = np.vsplit(params[0], 3)
    Wh_r, Wh_z, Wh_n = np.vsplit(params[1], 3)
    bx_r, bx_z, bx_n = params[2].reshape(3, -1)
    bh_r, bh_z, bh_n = params[3].reshape(3, -1)
    reset = sigmoid(x_t @ Wx_r.T + bx_r + h_prev @ Wh_r.T + bh_r)
    update = sigmoid(x_t @ Wx_z.T + bx_z + h_prev @ Wh_z.T)
    candidate = np.tanh(reset * (x_t @ Wx_n.T + bx_n + h_prev @ Wh_n.T + bh_n))
    return (1 - update) * candidate + update * h_prev
