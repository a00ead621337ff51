# mistake: tanh_c is taken for the cell state itself and sent through tanh once more in the slope 1 - tanh(c)**2. The total derivative of c_t is too large, all results except da_o's share are wrong where |c_t| is not tiny.
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    dh, dc = dstate
    i, f, g, o, tanh_c = gates

    def slope_tanh(a):
        return 1 - np.tanh(a) ** 2

    def slope_gate(s):
        return s - s**2

    dc = dc + dh * o * slope_tanh(tanh_c)
    da_i, da_f, da_o = (d * slope_gate(gate) for d, gate in ((dc * g, i), (dc * c_prev, f), (dh * tanh_c, o)))
    da_g = dc * i * (1 - g**2)
    da = np.c_[da_i, da_f, da_g, da_o]
    dx, dh_prev = map(lambda W: da @ W, (W_x, W_h))
    return dx, (dh_prev, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(0))
