# mistake: TWO: lstm_backward starts the gradient of c from zeros and ignores dc_T, and it divides the summed weight gradients by the number of steps.
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.017281 (with T = 1, N = 1, D
def lstm_backward(dh, dstate, caches, step_backward):
    steps = len(caches)
    dh_next = dstate[0]
    dc_next = np.zeros_like(dh_next)
    dx, all_params = {}, []
    for t in reversed(range(steps)):
        state = (dh[t] + dh_next, dc_next)
        dx[t], (dh_next, dc_next), dparams = step_backward(state, caches[t])
        all_params.append(dparams)
    averaged = tuple(np.mean([p[k] for p in all_params], axis=0) for k in range(3))
    return np.stack([dx[t] for t in range(steps)]), (dh_next, dc_next), averaged
