# mistake: lstm_backward adds dh[t] AFTER it has gone back through step t instead of before, so the gradient of each output enters one step too early in time, that of step t at step t - 1, and dh[0] is simply added to dh_0; right only where dh is 0 throughout (dstate alone); wrong at T = 1 too
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.36296 (with T = 1
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dx = []
    dW_x = dW_h = db = 0
    for dh_t, cache in zip(dh[::-1], caches[::-1]):
        dx_t, (dh_next, dc_next), (a, b, c) = step_backward((dh_next, dc_next), cache)
        dh_next = dh_next + dh_t
        dW_x, dW_h, db = dW_x + a, dW_h + b, db + c
        dx.append(dx_t)
    return np.array(dx[::-1]), (dh_next, dc_next), (dW_x, dW_h, db)
