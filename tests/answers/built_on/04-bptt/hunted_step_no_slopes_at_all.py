# mistake: stops at the gates: no slope of any activation, and dc_prev without the forget gate; the total derivative of c_t is right
# told: in the gradients of a_i, a_f, a_g, a_o, as db shows.
# told: In yours stands, with the right numbers, dc_t
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate([dc * g, dc * c_prev, dc * i, do], axis=1)
    return da @ W_x, (da @ W_h, dc), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
