# loses: check-step-backward
# told: The call changed the numbers in dstate
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tanh_c = gates
    W_x, W_h, b = params
    dc += dh * o * (1 - tanh_c**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_g = dc * i * (1 - g * g)
    da_o = dh * tanh_c * o * (1 - o)
    da = np.hstack([da_i, da_f, da_g, da_o])
    dW_x = np.dot(da.T, x_t)
    dW_h = np.dot(da.T, h_prev)
    db = da.sum(0)
    return da.dot(W_x), (da.dot(W_h), dc * f), (dW_x, dW_h, db)
