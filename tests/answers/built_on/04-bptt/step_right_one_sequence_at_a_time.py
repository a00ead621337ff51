# mistake: none
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    H = b.shape[0] // 4
    rows = {"i": slice(0, H), "f": slice(H, 2 * H), "g": slice(2 * H, 3 * H), "o": slice(3 * H, 4 * H)}
    dW_x, dW_h, db = (np.zeros(p.shape) for p in (W_x, W_h, b))
    dx_t, dh_prev, dc_prev = [], [], []
    for n, (dh, dc) in enumerate(zip(*dstate)):
        through_h = dh * o[n]
        dc = dc + through_h - through_h * tanh_c[n] ** 2
        da = np.zeros(4 * H)
        da[rows["i"]] = dc * g[n] * (i[n] - i[n] ** 2)
        da[rows["f"]] = dc * c_prev[n] * (f[n] - f[n] ** 2)
        da[rows["g"]] = dc * i[n] * (1 - g[n]) * (1 + g[n])
        da[rows["o"]] = dh * tanh_c[n] * (o[n] - o[n] ** 2)
        dW_x += np.outer(da, x_t[n])
        dW_h += np.outer(da, h_prev[n])
        db += da
        dx_t.append(W_x.T @ da)
        dh_prev.append(W_h.T @ da)
        dc_prev.append(f[n] * dc)
    return np.stack(dx_t), (np.stack(dh_prev), np.stack(dc_prev)), (dW_x, dW_h, db)
