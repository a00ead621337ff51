# mistake: lstm_backward collects the dx_t while it walks from the last step to the first and stacks them in that order, so dx is turned round in time; right for T = 1, and (dh_0, dc_0) and the weights' gradients are always right
# read: right
# told: your lstm_backward matches a loop that collects dx last step first.
def lstm_backward(dh, dstate, caches, step_backward):
    later_h, later_c = dstate
    dxs, all_params = [], []
    for out, cache in zip(dh[::-1], caches[::-1]):
        dx_t, (later_h, later_c), p = step_backward((out + later_h, later_c), cache)
        dxs.append(dx_t)
        all_params.append(p)
    dparams = tuple(np.sum(part, axis=0) for part in zip(*all_params))
    return np.stack(dxs), (later_h, later_c), dparams
