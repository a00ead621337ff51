# mistake: two in lstm_step_backward: dW_h is built from h_t = o tanh(c_t) instead of from h_prev, and dc_prev is f times the dc_t that came in, without what reaches c_t through h_t; dx_t, dh_prev, dW_x and db are right; dW_h is right only where h_t = h_prev, dc_prev only where dh_t = 0
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the p
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, (i, f, g, o, th), (W_x, W_h, b) = cache
    dc_total = dc + dh * o * (1.0 - th**2)
    d_gates = {"i": dc_total * g, "f": dc_total * c_prev, "g": dc_total * i, "o": dh * th}
    slopes = {"i": i * (1 - i), "f": f * (1 - f), "g": 1 - g**2, "o": o * (1 - o)}
    da = np.hstack([d_gates[k] * slopes[k] for k in "ifgo"])
    h = o * th
    dW_x = np.einsum("nk,nd->kd", da, x_t)
    dW_h = np.einsum("nk,nh->kh", da, h)
    db = np.einsum("nk->k", da)
    return da @ W_x, (da @ W_h, dc * f), (dW_x, dW_h, db)
