# loses: check-backward
# told: nothing is clipped
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dxs = []
    dW_x, dW_h, db = 0, 0, 0
    for t in range(T - 1, -1, -1):
        dh_t = dh[t] + dh_next
        dx, (dh_next, dc_next), grads = step_backward((dh_t, dc_next), caches[t])
        dh_next = np.clip(dh_next, -5, 5)
        dxs.append(dx)
        dW_x = dW_x + grads[0]
        dW_h = dW_h + grads[1]
        db = db + grads[2]
    dxs.reverse()
    return np.array(dxs), (dh_next, dc_next), (dW_x, dW_h, db)
