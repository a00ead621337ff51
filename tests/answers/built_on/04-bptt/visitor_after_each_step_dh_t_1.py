# mistake: after each step dh[t - 1] is added for the step before; at t = 0 this wraps round to dh[-1], so dh_0 holds ...
# read: right
# told: in dh_0. dh_0[0, 0] should be 0.35357, yours is 0.53849 (with T = 1, N = 1, D = 2, H = 1).
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_t, dc_t = dstate
    dh_t = dh_t + dh[-1]
    dx = []
    total = None
    for t in range(T - 1, -1, -1):
        dx_t, (dh_t, dc_t), d = step_backward((dh_t, dc_t), caches[t])
        dh_t = dh_t + dh[t - 1]
        dx.insert(0, dx_t)
        total = d if total is None else tuple(p + q for p, q in zip(total, d))
    return np.array(dx), (dh_t, dc_t), total
