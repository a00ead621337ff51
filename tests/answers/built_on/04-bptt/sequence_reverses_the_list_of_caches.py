# mistake: caches.reverse() turns the caller's own list round, so the argument is changed and a second call with the same list walks through time the wrong way (T > 1).
# read: right
# told: your lstm_backward changes caches in place: c *= f or c[0] = f writes into the caller's
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    caches.reverse()
    dx, sums = [], None
    for dh_out, cache in zip(dh[::-1], caches):
        dx_t, (dh_next, dc_next), grads = step_backward((dh_out + dh_next, dc_next), cache)
        dx.append(dx_t)
        sums = grads if sums is None else tuple(s + g for s, g in zip(sums, grads))
    return np.array(dx[::-1]), (dh_next, dc_next), sums
