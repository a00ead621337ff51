# mistake: The gradient of the forget gate's pre-activation is multiplied by the new cell state c_t (worked out anew) where c_{t-1} belongs.
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t:
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tanh_c = gates
    W_x, W_h, b = params
    dh_t, dc_t = dstate
    c_t = f * c_prev + i * g
    dc = dc_t + dh_t * o * (1 - np.tanh(c_t) ** 2)
    do = dh_t * np.tanh(c_t)
    di, df, dg = dc * g, dc * c_t, dc * i
    da = np.hstack([di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)])
    return da.dot(W_x), (da.dot(W_h), dc * f), (da.T.dot(x_t), da.T.dot(h_prev), np.sum(da, axis=0))
