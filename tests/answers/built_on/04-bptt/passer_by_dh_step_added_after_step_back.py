# mistake: the dh of a step is added after the step back (to what it hands to the step before) and so each dh[t] enters ...
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.36296 (with T = 1, N
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dx = [None] * T
    grads = [0.0, 0.0, 0.0]
    for t in range(T - 1, -1, -1):
        dx[t], (dh_next, dc_next), dparams = step_backward((dh_next, dc_next), caches[t])
        dh_next = dh_next + dh[t]
        grads = [g + d for g, d in zip(grads, dparams)]
    return np.stack(dx), (dh_next, dc_next), tuple(grads)
