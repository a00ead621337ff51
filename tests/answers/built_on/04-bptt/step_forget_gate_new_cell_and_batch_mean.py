# mistake: two: (1) in lstm_step_backward the slope of the forget gate's pre-activation is multiplied by the new cell state c_t (rebuilt as f*c_prev + i*g) instead of c_prev, so rows f of dW_x, dW_h, db and all of dx, dh_prev are wrong (dc_prev is right); (2) dW_x, dW_h and db are averaged over the N sequences instead of summed (right at N = 1)
# read: right
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t:
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x, h_prev, c_prev, (i, f, g, o, tc), (W_x, W_h, b) = cache
    n = x.shape[0]
    c = f * c_prev + i * g
    dct = dc + dh * o * (1 - tc * tc)
    blocks = [
        dct * g * i * (1 - i),
        dct * c * f * (1 - f),
        dct * i * (1 - g * g),
        dh * tc * o * (1 - o),
    ]
    da = np.hstack(blocks)
    dW_x = da.T @ x / n
    dW_h = da.T @ h_prev / n
    db = da.mean(axis=0)
    return da @ W_x, (da @ W_h, dct * f), (dW_x, dW_h, db)
