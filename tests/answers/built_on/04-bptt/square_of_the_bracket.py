# mistake: In the total derivative of c_t the slope of tanh is written (1 - tanh c)^2 instead of 1 - tanh^2 c: the square stands outside of the bracket.
# told: your lstm_step_backward gives the numbers that come out if, where dc_t is made, all of 1
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh_t, dc_t = dstate
    N, H = dh_t.shape
    dc = dc_t + o * dh_t * (1 - tanh_c) ** 2
    da = np.zeros((N, 4, H))
    da[:, 0] = dc * g * (i - i**2)
    da[:, 1] = dc * c_prev * (f - f**2)
    da[:, 2] = dc * i * (1 - g * g)
    da[:, 3] = dh_t * tanh_c * (o - o**2)
    dx, dh_prev = np.zeros(x_t.shape), np.zeros(h_prev.shape)
    for k in range(4):
        rows = slice(k * H, (k + 1) * H)
        dx += da[:, k] @ W_x[rows]
        dh_prev += da[:, k] @ W_h[rows]
    da = da.reshape(N, 4 * H)
    return dx, (dh_prev, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
