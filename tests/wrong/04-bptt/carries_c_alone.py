# loses: check-backward
# told: does not carry dh_t back
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dxs, dW_x, dW_h, db = [], 0, 0, 0
    for t in range(T - 1, -1, -1):
        dx, (dh_prev, dc_prev), (a, b, c) = step_backward((dh[t], dc_next), caches[t])
        dW_x, dW_h, db = dW_x + a, dW_h + b, db + c
        dxs.append(dx)
        dh_next, dc_next = dh_prev, dc_prev
    return np.array(dxs[::-1]), (dh_next, dc_next), (dW_x, dW_h, db)
