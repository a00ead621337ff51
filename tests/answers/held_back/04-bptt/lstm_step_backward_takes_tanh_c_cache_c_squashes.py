# mistake: takes tanh_c of the cache for c and squashes once more: the slope is 1 - tanh(tanh_c)^2 (formula 1 - tanh^2(c) copied from the chapter)
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_t), not at c_t: one tanh too many.
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dct = dc + dh * o * (1 - np.tanh(tanh_c) ** 2)
    da_i = dct * g * i * (1 - i)
    da_f = dct * c_prev * f * (1 - f)
    da_g = dct * i * (1 - g**2)
    da_o = dh * tanh_c * o * (1 - o)
    da = np.hstack([da_i, da_f, da_g, da_o])
    return da @ W_x, (da @ W_h, dct * f), (da.T @ x_t, da.T @ h_prev, da.sum(0))
