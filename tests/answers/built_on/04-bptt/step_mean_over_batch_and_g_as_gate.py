# mistake: two in lstm_step_backward: dW_x, dW_h and db are averaged over the N sequences instead of summed (right for N = 1), and the candidate g is treated like a sigmoid gate, da_g = dc i g (1 - g) instead of dc i (1 - g^2) (spoils dx_t, dh_prev and the rows g of the weights' gradients; dc_prev is right)
# read: right
# told: your gradients match a step back in which the candidate has the slope of a sigmoid: a ta
def slope(s):
    return s * (1 - s)


def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    i, f, g, o, th = gates
    N = len(x)
    dc_total = dc + dh * o * (1 - th * th)
    upstream = [dc_total * g, dc_total * c_prev, dc_total * i, dh * th]
    da = np.hstack([up * slope(act) for up, act in zip(upstream, (i, f, g, o))])
    dparams = (da.T @ x / N, da.T @ h_prev / N, da.mean(axis=0))
    return da @ W_x, (da @ W_h, dc_total * f), dparams
