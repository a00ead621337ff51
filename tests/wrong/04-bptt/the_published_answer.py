# loses: check-backward
# told: neither dh_t nor dc_t flows back
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dxs, dW_x, dW_h, db = [], 0, 0, 0
    for t in range(T - 1, -1, -1):
        dx, (dh_0, dc_0), (a, b, c) = step_backward((dh[t], np.zeros_like(dc_next)), caches[t])
        dW_x, dW_h, db = dW_x + a, dW_h + b, db + c
        dxs.append(dx)
        dh_next, dc_next = dh_0, dc_0
    return np.array(dxs[::-1]), (dh_next, dc_next), (dW_x, dW_h, db)
