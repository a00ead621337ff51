# mistake: the running totals live in a default argument (a list made once), so they are never cleared: from the second call on dparams holds the gradients of all earlier calls too (and a call with other sizes fails).
# read: vague
# told: your lstm_backward remembers earlier calls: a list or a dictionary outside of it, or a default like known={}, is made once and stays as a ca
def tally(dparams, totals=[]):
    totals[:] = [t + d for t, d in zip(totals, dparams)] if totals else list(dparams)
    return tuple(totals)


def lstm_backward(dh, dstate, caches, step_backward):
    dxs, dparams = [], None
    for t in reversed(range(len(caches))):
        dx_t, dstate, step_params = step_backward((dh[t] + dstate[0], dstate[1]), caches[t])
        dxs = [dx_t, *dxs]
        dparams = tally(step_params)
    return np.stack(dxs), dstate, dparams
