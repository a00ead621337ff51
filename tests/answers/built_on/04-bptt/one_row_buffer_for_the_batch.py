# mistake: one buffer is put into the list for every sequence, so all rows of dx_t are those of the last sequence; shows for N > 1
# read: right
# told: in dx_t. dx_t[0, 0] should be -0.49796, yours is 0.14019 (with N = 2, D = 1, H = 3). In
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dW_x, dW_h, db = np.zeros(W_x.shape), np.zeros(W_h.shape), np.zeros(b.shape)
    row = np.zeros(x_t.shape[1])
    dx_rows, dh_rows, dc_rows = [], [], []
    for n in range(x_t.shape[0]):
        dc = dc_t[n] + dh_t[n] * o[n] * (1 - tanh_c[n] ** 2)
        da = np.concatenate(
            [
                dc * g[n] * i[n] * (1 - i[n]),
                dc * c_prev[n] * f[n] * (1 - f[n]),
                dc * i[n] * (1 - g[n] ** 2),
                dh_t[n] * tanh_c[n] * o[n] * (1 - o[n]),
            ]
        )
        np.dot(da, W_x, out=row)
        dx_rows.append(row)
        dh_rows.append(da @ W_h)
        dc_rows.append(dc * f[n])
        dW_x += np.outer(da, x_t[n])
        dW_h += np.outer(da, h_prev[n])
        db += da
    return np.array(dx_rows), (np.array(dh_rows), np.array(dc_rows)), (dW_x, dW_h, db)
