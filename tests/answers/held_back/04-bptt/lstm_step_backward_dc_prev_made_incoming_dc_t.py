# mistake: dc_prev is made of the incoming dc_t, not of the total derivative of c_t (the path through h_t is lost there)
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the part of c_t that went through h_t is missing.
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.hstack([dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)])
    return da @ W_x, (da @ W_h, dc_t * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
