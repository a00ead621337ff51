# mistake: two: the forget gate's gradient is multiplied by the new cell state c_t instead of c_prev; and db is the mean over the batch instead of the sum
# read: right
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t: the forget gate multiplies c_prev. your gradients ma
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    c_t = f * c_prev + i * g
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_t * f * (1 - f)
    da_g = dc * i * (1 - g**2)
    da_o = dh_t * tanh_c * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_g, da_o], axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.mean(axis=0))
