# mistake: lstm_backward collects dx_t from the last step to the first and stacks the list as it is, so dx stands in reversed order of time; (dh_0, dc_0) and dparams are right, and everything is right at T = 1
# read: right
# told: your lstm_backward matches a loop that collects dx last step first.
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dxs, sums = [], None
    for dh_t, cache in zip(dh[::-1], caches[::-1], strict=True):
        dx_t, (dh_next, dc_next), grads = step_backward((dh_t + dh_next, dc_next), cache)
        dxs.append(dx_t)
        sums = grads if sums is None else tuple(s + g for s, g in zip(sums, grads, strict=True))
    return np.stack(dxs), (dh_next, dc_next), tuple(sums)
