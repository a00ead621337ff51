# mistake: dh_prev also gets dh_t, as if there were a skip
# told: your function matches a step back that adds the dh_t it was given to dh_prev: h_prev reaches h_t onl
def lstm_step_backward(dstate, cache):
    x, h, c, (i, f, g, o, tc), (W_x, W_h, b) = cache
    dh, dc = dstate
    dc_t = dc + dh * o * (1 - tc**2)
    da = np.concatenate(
        [dc_t * g * i * (1 - i), dc_t * c * f * (1 - f), dc_t * i * (1 - g**2), dh * tc * o * (1 - o)], 1
    )
    return da @ W_x, (da @ W_h + dh, dc_t * f), (da.T @ x, da.T @ h, da.sum(0))
