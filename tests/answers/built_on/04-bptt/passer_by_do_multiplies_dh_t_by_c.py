# mistake: two: do multiplies dh_t by c_t itself (no tanh); dW_h reads h_t (this step's output) where it must read h_prev
# read: right
# told: your gradients match a step back in which the output gate's gradient holds c_t: the output
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    c_t = f * c_prev + i * g
    h_t = o * tanh_c
    do = dh_t * c_t
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_g = dc * i * (1 - g**2)
    da_o = do * o * (1 - o)
    da = np.concatenate((da_i, da_f, da_g, da_o), axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_t, da.sum(0))
