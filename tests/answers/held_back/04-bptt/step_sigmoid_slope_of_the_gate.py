# mistake: lstm_step_backward takes the slope of each sigmoid gate as s(1 - s) with s = sigmoid(gate), though the cache already holds gate = sigmoid(a); so the rows i, f, o of da, and with them dx, dh_prev, dW_x, dW_h, db, are wrong everywhere; right are dc_prev and the rows g of dW_x, dW_h, db
# read: right
# told: in the gradients of a_i, a_f, a_o, as db shows. db[0] should be -0.044819, yours is -0.3
def d_sigmoid(a):
    s = sigmoid(a)
    return s * (1 - s)


def d_tanh(y):
    return 1 - y**2


def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dc_total = dc + dh * o * d_tanh(tanh_c)
    da = np.hstack(
        [
            dc_total * g * d_sigmoid(i),
            dc_total * c_prev * d_sigmoid(f),
            dc_total * i * d_tanh(g),
            dh * tanh_c * d_sigmoid(o),
        ]
    )
    return da @ W_x, (da @ W_h, dc_total * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
