# mistake: lstm_backward takes dh[t] for the whole gradient of h_t and drops the dh that the step after hands back (only dc travels from step to step; dh_T is added at the last step): dx, dh_0, dc_0 and dparams are wrong at T > 1, right at T = 1
# read: right
# told: in dx[0] (t = 1), coming from the end. dx[0, 0, 0] should be 2.2109, yours is 2.1121 (wi
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_T, dc = dstate
    dx = [None] * T
    dW_x, dW_h, db = (np.zeros_like(p) for p in caches[0][-1])
    for t in range(T - 1, -1, -1):
        if t == T - 1:
            dh_t = dh[t] + dh_T
        else:
            dh_t = dh[t]  # the loss has told us what this output's gradient is
        dx[t], (dh_0, dc), (a, b, c) = step_backward((dh_t, dc), caches[t])
        dW_x = dW_x + a
        dW_h = dW_h + b
        db = db + c
    return np.array(dx), (dh_0, dc), (dW_x, dW_h, db)
