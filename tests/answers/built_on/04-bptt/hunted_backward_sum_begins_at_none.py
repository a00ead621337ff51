# mistake: the sum of the weights' gradients begins at None
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dx, grads = [None] * len(caches), None
    for t in reversed(range(len(caches))):
        dx[t], (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        grads = [g + d for g, d in zip(grads, dparams)]
    return np.stack(dx), (dh_next, dc_next), tuple(grads)
