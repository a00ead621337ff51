# mistake: TWO: dx is divided by the number of steps, dh_0 and dc_0 are swapped for a single step only
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    T = len(caches)
    dx, grads = [None] * T, None
    for t in reversed(range(T)):
        dx[t], (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        grads = dparams if grads is None else tuple(g + d for g, d in zip(grads, dparams))
    if T == 1:
        dh_next, dc_next = dc_next, dh_next
    return np.stack(dx) / T, (dh_next, dc_next), tuple(grads)
