# mistake: dh_T of dstate is left out, since dh[-1] is believed to hold it already; only dc_T is used
# read: right
# told: your lstm_backward matches a loop that ignores the gradient of h_T it is given.
def lstm_backward(dh, dstate, caches, step_backward):
    _, dc_next = dstate
    dh_next = np.zeros_like(dh[0])
    T = len(caches)
    dx = [None] * T
    grads = [0, 0, 0]
    for t in reversed(range(T)):
        dx[t], (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        grads = [g + d for g, d in zip(grads, dparams)]
    return np.stack(dx), (dh_next, dc_next), tuple(grads)
