# mistake: dc_prev is dc_t * f with the dc_t that was handed in, so what c_t sends through h_t of this step never reaches c_prev. It shows in dc_prev wherever dh_t is not 0; everything else is right.
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the p
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh, dc = dstate
    through_h = dh * o * (1 - tanh_c**2)
    ups = [(dc + through_h) * other for other in (g, c_prev, i)] + [dh * tanh_c]
    slopes = [i * (1 - i), f * (1 - f), 1 - g**2, o * (1 - o)]
    da = np.concatenate([up * slope for up, slope in zip(ups, slopes)], axis=1)
    dx, dh_prev = (da @ W for W in (W_x, W_h))
    dW_x, dW_h = (da.T @ v for v in (x_t, h_prev))
    return dx, (dh_prev, dc * f), (dW_x, dW_h, da.sum(axis=0))
