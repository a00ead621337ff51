# mistake: lstm_backward adds the gradient from the later step into the caller's array dh (dh[t] += ...), so the argument dh is changed; what it returns is right the first time, and wrong when it is asked again with the same array
# read: right
# told: your lstm_backward changes dh in place: c *= f or c[0] = f writes into the caller's arra
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dx = [None] * T
    grads = None
    t = T
    while t > 0:
        t -= 1
        dh[t] += dh_next
        dx[t], (dh_next, dc_next), step_grads = step_backward((dh[t], dc_next), caches[t])
        grads = step_grads if grads is None else [old + new for old, new in zip(grads, step_grads)]
    return np.array(dx), (dh_next, dc_next), tuple(grads)
