# mistake: only dh is reversed in the zip; the caches still run from the first step to the last, so each gradient meets the cache of another step. Shows for T > 1 (for odd T only the middle step is paired rightly).
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 2.2109, yours is 0.24405 (with T = 2,
def lstm_backward(dh, dstate, caches, step_backward):
    state, outs = dstate, []
    for dh_t, cache in zip(reversed(dh), caches):
        dx_t, state, dparams = step_backward((state[0] + dh_t, state[1]), cache)
        outs.append((dx_t, dparams))
    dxs, grads = zip(*outs)
    return np.array(dxs[::-1]), state, tuple(sum(group) for group in zip(*grads))
