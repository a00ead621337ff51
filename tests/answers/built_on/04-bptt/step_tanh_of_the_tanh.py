# mistake: the cache already holds tanh(c_t), but tanh is taken of it once more before the slope 1 - tanh^2 is formed, so the share of dh in dc is too large wherever dh and c_t are not 0.
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, cell = gates
    W_x, W_h, _ = params
    H = h_prev.shape[1]

    d_cell = dc + dh * o * (1 - np.tanh(cell) ** 2)

    da = np.empty((len(x_t), 4 * H))
    da[:, 0 * H : 1 * H] = d_cell * g * i * (1 - i)
    da[:, 1 * H : 2 * H] = d_cell * c_prev * f * (1 - f)
    da[:, 2 * H : 3 * H] = d_cell * i * (1 - g * g)
    da[:, 3 * H : 4 * H] = dh * cell * o * (1 - o)

    dx = da @ W_x
    dh_prev = da @ W_h
    dc_prev = d_cell * f
    dW_x = np.zeros_like(W_x, dtype=float)
    dW_h = np.zeros_like(W_h, dtype=float)
    db = np.zeros(4 * H)
    for n in range(len(x_t)):
        dW_x += np.outer(da[n], x_t[n])
        dW_h += np.outer(da[n], h_prev[n])
        db += da[n]
    return dx, (dh_prev, dc_prev), (dW_x, dW_h, db)
