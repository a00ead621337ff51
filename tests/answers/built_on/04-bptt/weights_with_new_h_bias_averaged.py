# mistake: Two slips: dW_h is formed with the step's own output h_t = o * tanh(c_t) instead of h_{t-1}, and db is the mean over the batch instead of the sum.
# told: in dW_h. dW_h[0, 0] should be 0.057222, yours is -0.030032 (with N = 1, D = 2, H = 1).
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dh_t, dc_t = dstate
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate(
        (dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)), axis=1
    )
    h = o * tanh_c
    dW_x, dW_h = np.zeros(W_x.shape), np.zeros(W_h.shape)
    for n in range(len(x_t)):
        dW_x += np.outer(da[n], x_t[n])
        dW_h += np.outer(da[n], h[n])
    db = da.mean(axis=0)
    return da @ W_x, (da @ W_h, dc * f), (dW_x, dW_h, db)
