# mistake: two: the slope of tanh(c_t) takes the tanh of the cached tanh_c once more; and db is the mean over the ...
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_t),
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - np.tanh(tanh_c) ** 2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_g = dc * i * (1 - g**2)
    da_o = do * o * (1 - o)
    da = np.hstack([da_i, da_f, da_g, da_o])
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.mean(axis=0))
