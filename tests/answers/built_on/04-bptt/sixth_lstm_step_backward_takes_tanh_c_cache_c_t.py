# mistake: takes tanh_c of the cache for c_t and puts a tanh around it once more in the slope (1 - tanh(tanh_c)**2 instead of 1 - tanh_c**2)
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_t), not at c_t: one tanh too many.
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    slope = 1 - np.tanh(tanh_c) ** 2
    dc = dc_t + dh_t * o * slope
    d_pre = np.hstack([dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), do * o * (1 - o)])
    return d_pre @ W_x, (d_pre @ W_h, dc * f), (d_pre.T @ x_t, d_pre.T @ h_prev, d_pre.sum(0))
