# mistake: TWO: slope of i and f as that of a tanh, and dc_prev through the input gate; the total derivative is right, and so is g but for its factor f
# told: in the gradients of a_i, a_f, a_g, a_o, as db shows.
# told: In yours stands, with the right numbers, dc_t
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate([dc * g * (1 - i**2), dc * c_prev * (1 - f**2), dc * f * (1 - g**2), do * (1 - o**2)], axis=1)
    return da @ W_x, (da @ W_h, dc * i), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
