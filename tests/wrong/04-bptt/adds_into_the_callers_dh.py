# loses: check-backward
# told: The call changed the numbers in dh
def lstm_backward(dh, dstate, caches, step_backward):
    dx = [None] * len(caches)
    dh_t, dc_t = dstate
    sums = [0, 0, 0]
    for t in reversed(range(len(caches))):
        dh[t] += dh_t
        dx[t], (dh_t, dc_t), grads = step_backward((dh[t], dc_t), caches[t])
        for k in range(3):
            sums[k] = sums[k] + grads[k]
    return np.stack(dx), (dh_t, dc_t), tuple(sums)
