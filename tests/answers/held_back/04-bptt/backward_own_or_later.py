# mistake: lstm_backward lets the gradient of a step's own output REPLACE what comes from later through h (it takes dh[t] wherever that is not 0, else what was handed back, dh_T included) instead of adding the two; right where at each entry one of the two is 0, as with a loss at the last step only and dh_T = 0, or with dh = 0 throughout; the path of dc and the sum of dparams are right
# read: right
# told: your lstm_backward gives the numbers that come out if, where dx_t, (dh_t, dc_t), dparams
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    from_later, dc_t = dstate
    dx = [None] * T
    sums = None
    for t in range(T - 1, -1, -1):
        # a step with a loss of its own listens to that, all others to the step after them
        dh_t = np.where(dh[t] != 0, dh[t], from_later)
        dx[t], (from_later, dc_t), grads = step_backward((dh_t, dc_t), caches[t])
        sums = grads if sums is None else tuple(s + g for s, g in zip(sums, grads))
    return np.stack(dx), (from_later, dc_t), sums
