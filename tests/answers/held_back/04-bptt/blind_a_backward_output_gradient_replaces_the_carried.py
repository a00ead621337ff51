# mistake: lstm_backward takes a step's own dh[t] where it is not all zero and only else the dh that came from the later step, instead of adding the two.
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.35703 (with T = 1, N = 1, D =
def lstm_backward(dh, dstate, caches, step_backward):
    carried_h, carried_c = dstate
    T = len(caches)
    dx = [0] * T
    dWx = dWh = db = 0
    t = T - 1
    while t >= 0:
        incoming = dh[t] if np.any(dh[t]) else carried_h
        dx[t], (carried_h, carried_c), (a, b, c) = step_backward((incoming, carried_c), caches[t])
        dWx, dWh, db = dWx + a, dWh + b, db + c
        t -= 1
    return np.stack(dx), (carried_h, carried_c), (dWx, dWh, db)
