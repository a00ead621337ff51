# mistake: a step whose own dh[t] is zero is skipped, though later steps' gradient must still pass through it; shows where some dh[t] is all zero
# read: right
# told: In lstm_backward. The first time that dx_t and dparams are made, their right numbers stand in yours; when they are made again, they do not:
def lstm_backward(dh, dstate, caches, step_backward):
    dh_t, dc_t = dstate
    T, N, H = dh.shape
    dx = None
    totals = None
    for t in range(T - 1, -1, -1):
        last = t == T - 1
        if not last and not dh[t].any():
            continue
        dx_t, (dh_t, dc_t), parts = step_backward((dh[t] + dh_t, dc_t), caches[t])
        if dx is None:
            dx = np.zeros((T,) + dx_t.shape)
            totals = [np.zeros_like(part) for part in parts]
        dx[t] = dx_t
        for total, part in zip(totals, parts):
            total += part
    return dx, (dh_t, dc_t), tuple(totals)
