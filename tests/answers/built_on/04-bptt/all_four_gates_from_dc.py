# mistake: the output gate's gradient is taken from the total derivative of c_t instead of from dh_t; shows on every input
# read: right
# told: your gradients match a step back in which the output gate's gradient comes from dc_t: the
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, gates, params = cache
    W_x, W_h, b = params
    i, f, g, o, tanh_c = gates
    dc = dc_t + dh_t * o * (1 - tanh_c * tanh_c)
    partners = [g, c_prev, i, tanh_c]
    slopes = [i * (1 - i), f * (1 - f), 1 - g * g, o * (1 - o)]
    da = np.hstack([dc * partner * slope for partner, slope in zip(partners, slopes)])
    dx_t = da.dot(W_x)
    dh_prev = da.dot(W_h)
    return dx_t, (dh_prev, dc * f), (da.T.dot(x_t), da.T.dot(h_prev), da.sum(axis=0))
