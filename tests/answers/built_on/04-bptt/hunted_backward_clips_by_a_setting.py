# mistake: a setting in a dictionary of the notebook clips what goes from step to step (nothing is remembered)
# told: in dx[0] (t = 1), coming from the end. dx[0, 0, 0] should be 2.2109, yours is 1.0128
CONFIG = {"clip": 1.0}


def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    most = CONFIG.get("clip", np.inf)
    dx, grads = [None] * len(caches), None
    for t in reversed(range(len(caches))):
        dx[t], (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        dh_next, dc_next = np.clip(dh_next, -most, most), np.clip(dc_next, -most, most)
        grads = dparams if grads is None else tuple(g + d for g, d in zip(grads, dparams))
    return np.stack(dx), (dh_next, dc_next), tuple(grads)
