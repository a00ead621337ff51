# mistake: two: db is the mean over the batch and not the sum (N > 1), and dc_prev is the arriving dc_t times f, without what c_t gets through h_t (whenever dh_t is not 0).
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the
def lstm_step_backward(dstate, cache):
    (dh_t, dc_t) = dstate
    (x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b)) = cache

    through_h = dh_t * o * (1 - np.square(tanh_c))
    both = dc_t + through_h

    def logistic_slope(s):
        return s * (1 - s)

    parts = [
        both * g * logistic_slope(i),
        both * c_prev * logistic_slope(f),
        both * i * (1 - np.square(g)),
        dh_t * tanh_c * logistic_slope(o),
    ]
    Wx_parts, Wh_parts = np.split(W_x, 4), np.split(W_h, 4)
    dx_t = sum(p @ w for p, w in zip(parts, Wx_parts))
    dh_prev = sum(p @ w for p, w in zip(parts, Wh_parts))
    dc_prev = f * dc_t

    dW_x = np.concatenate([p.T @ x_t for p in parts])
    dW_h = np.concatenate([p.T @ h_prev for p in parts])
    db = np.concatenate([p.mean(axis=0) for p in parts])
    return dx_t, (dh_prev, dc_prev), (dW_x, dW_h, db)
