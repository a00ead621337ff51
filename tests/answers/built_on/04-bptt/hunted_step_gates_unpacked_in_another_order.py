# mistake: unpacks the gates of the cache in the order f, i, g, o (as another library stacks them); the total derivative of c_t is right
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (f, i, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    di, df, dg = dc * g, dc * c_prev, dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)], axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
