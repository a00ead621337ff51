# mistake: TWO: lstm_step_backward adds to the caller's dc_t in place (dc_t += ...), so dstate changes, and its loop over the sequences assigns dW_x and dW_h instead of adding them up, so only the last sequence of the batch counts in them.
# read: right
# told: your lstm_step_backward changes dstate in place: c *= f or c[0] = f writes into the caller's array,
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh_t, dc_t = dstate
    dc_t += dh_t * o * (1 - tanh_c**2)
    da = np.concatenate(
        [dc_t * g * i * (1 - i), dc_t * c_prev * f * (1 - f), dc_t * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)],
        axis=1,
    )
    db = np.zeros(da.shape[1])
    for n in range(len(x_t)):
        dW_x = np.outer(da[n], x_t[n])
        dW_h = np.outer(da[n], h_prev[n])
        db += da[n]
    return da @ W_x, (da @ W_h, dc_t * f), (dW_x, dW_h, db)
