# mistake: the forget gate's gradient is taken with the new cell state c_t instead of c_prev
# read: right
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t: the
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    c_t = f * c_prev + i * g
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    di = dc * g
    df = dc * c_t
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)], axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
