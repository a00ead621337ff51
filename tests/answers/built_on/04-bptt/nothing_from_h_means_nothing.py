# mistake: returns zeros early when dh_t is zero everywhere, though dc_t may not be; shows for dh_t = 0 with dc_t != 0
# read: nothing
# told: In lstm_step_backward. Of the first part: every wrong number of yours is 0. Of the calls tried, those go wrong in which dstate[0] is all zer
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), params = cache
    W_x, W_h, b = params
    if not np.any(dh_t):
        nothing = [np.zeros_like(each) for each in (x_t, h_prev, W_x, W_h, b)]
        return nothing[0], (nothing[1], dc_t * f), tuple(nothing[2:])
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_g = dc * i * (1 - g**2)
    da_o = dh_t * tanh_c * o * (1 - o)
    da = np.concatenate((da_i, da_f, da_g, da_o), axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
