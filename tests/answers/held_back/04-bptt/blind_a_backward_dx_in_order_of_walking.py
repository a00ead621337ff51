# mistake: lstm_backward collects dx by append while it walks from the last step to the first and never turns the list round, so dx is in reversed order of time.
# read: right
# told: your lstm_backward matches a loop that collects dx last step first.
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dx, grads = [], None
    for dh_t, cache in zip(dh[::-1], caches[::-1]):
        dx_t, (dh_next, dc_next), g = step_backward((dh_t + dh_next, dc_next), cache)
        dx.append(dx_t)
        grads = list(g) if grads is None else [a + b for a, b in zip(grads, g)]
    return np.array(dx), (dh_next, dc_next), tuple(grads)
