# mistake: two: dx stays in the order of the walk back (last step first; shows for T > 1), and dh_T of dstate is not used
# read: right
# told: in dx from the last step on. dx
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    carried_h = np.zeros_like(dstate[0])
    carried_c = dstate[1]
    dx, dW_x, dW_h, db = [], 0.0, 0.0, 0.0
    for back in range(T):
        t = T - 1 - back
        dx_t, carried, parts = step_backward((dh[t] + carried_h, carried_c), caches[t])
        carried_h, carried_c = carried
        dx.append(dx_t)
        dW_x = dW_x + parts[0]
        dW_h = dW_h + parts[1]
        db = db + parts[2]
    return np.stack(dx), (carried_h, carried_c), (dW_x, dW_h, db)
