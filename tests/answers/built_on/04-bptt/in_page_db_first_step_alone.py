# mistake: the bias gradient is overwritten at each step, not added (that of t = 1 is left)
# read: right
# told: in db. db[0] should be 0.21779, yours is 0.005965 (with T = 2, N = 2, D = 1, H =
def lstm_backward(dh, dstate, caches, step_backward):
    """Gradients of a sequence: dh (T, N, H), dstate (dh_T, dc_T), T caches -> dx (T, N, D), (dh_0, dc_0), dparams."""
    dh_next, dc = dstate
    dx, dW_x, dW_h = [], 0, 0
    for t in reversed(range(len(caches))):
        dx_t, (dh_next, dc), (gx, gh, db) = step_backward((dh[t] + dh_next, dc), caches[t])
        dx.append(dx_t)
        dW_x, dW_h = dW_x + gx, dW_h + gh
    return np.stack(dx[::-1]), (dh_next, dc), (dW_x, dW_h, db)
