# mistake: lstm_step_backward returns dc_prev = f * dc_t with the dc_t that came in, instead of f times the total derivative dc_t + dh_t o (1 - tanh(c_t)^2); everything else is right, and dc_prev too where dh_t is 0
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the p
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), params = cache
    W_x, W_h, _ = params
    dc_sum = np.add(dc_t, dh_t * o * (1 - np.square(tanh_c)))

    da_i = dc_sum * g * i * (1 - i)
    da_f = dc_sum * c_prev * f * (1 - f)
    da_g = dc_sum * i * (1 - np.square(g))
    da_o = dh_t * tanh_c * o * (1 - o)
    da = np.concatenate((da_i, da_f, da_g, da_o), axis=1)

    dx_t = np.einsum("nk,kd->nd", da, W_x)
    dh_prev = np.einsum("nk,kh->nh", da, W_h)
    dc_prev = dc_t * f
    dW_x = np.einsum("nk,nd->kd", da, x_t)
    dW_h = np.einsum("nk,nh->kh", da, h_prev)
    return dx_t, (dh_prev, dc_prev), (dW_x, dW_h, np.einsum("nk->k", da))
