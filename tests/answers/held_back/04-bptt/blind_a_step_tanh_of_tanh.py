# mistake: in lstm_step_backward the slope of the output's tanh is taken at tanh_c instead of at c_t: np.tanh is applied to tanh_c, which already is the tanh, so dc_t gets dh_t * o * (1 - tanh(tanh_c)**2).
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at tanh(c_t), not at c
def lstm_step_backward(dstate, cache):
    x, h_old, c_old, gates, (W_x, W_h, b) = cache
    i, f, g, o, c_new = gates
    dh, dc = dstate

    def d_sig(s):
        return s * (1 - s)

    def d_tanh(z):
        return 1 - np.tanh(z) ** 2

    dc_total = dc + dh * o * d_tanh(c_new)
    d_i = dc_total * g * d_sig(i)
    d_f = dc_total * c_old * d_sig(f)
    d_g = dc_total * i * (1 - g * g)
    d_o = dh * c_new * d_sig(o)
    da = np.hstack((d_i, d_f, d_g, d_o))
    return da.dot(W_x), (da.dot(W_h), f * dc_total), (da.T.dot(x), da.T.dot(h_old), da.sum(0))
