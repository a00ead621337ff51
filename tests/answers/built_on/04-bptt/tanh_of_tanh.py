# mistake: The slope of tanh(c_t) is taken as 1 - tanh(tanh_c)^2: the tanh is applied a second time to the value in the cache, which is tanh(c_t) already.
# told: your gradients match a step back in which the derivative of the tanh is taken at
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh_t, dc_t = dstate
    dc_total = dc_t + dh_t * o * (1 - np.tanh(tanh_c) ** 2)
    da_i = dc_total * g * i * (1 - i)
    da_f = dc_total * c_prev * f * (1 - f)
    da_g = dc_total * i * (1 - g**2)
    da_o = dh_t * tanh_c * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_g, da_o], axis=1)
    return da @ W_x, (da @ W_h, dc_total * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
