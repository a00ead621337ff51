# mistake: the total derivative of c_t is summed up with out=dc, that is in the caller's own array, so dstate is changed by the call (and a second call with the same dstate gives other numbers). It shows whenever dh_t is not 0.
# read: right
# told: your lstm_step_backward changes dstate in place: c *= f or c[0] = f writes into the call
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh, dc = dstate
    np.add(dc, dh * o * (1 - tanh_c**2), out=dc)
    da = np.hstack(
        [
            up * slope
            for up, slope in (
                (dc * g, i * (1 - i)),
                (dc * c_prev, f * (1 - f)),
                (dc * i, 1 - g**2),
                (dh * tanh_c, o * (1 - o)),
            )
        ]
    )
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, np.sum(da, axis=0))
