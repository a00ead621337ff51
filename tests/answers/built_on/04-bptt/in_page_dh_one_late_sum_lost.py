# mistake: step t gets dh[t + 1], as if the output's gradient came from the step after (off by one), and the bias gradient is that of the first step only (two mistakes)
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.36296 (with T = 1,
def lstm_backward(dh, dstate, caches, step_backward):
    """Gradients of a sequence: dh (T, N, H), dstate (dh_T, dc_T), T caches -> dx (T, N, D), (dh_0, dc_0), dparams."""
    T = len(caches)
    dh_next, dc = dstate
    dx, dW_x, dW_h = [], 0, 0
    for t in reversed(range(T)):
        from_output = dh[t + 1] if t + 1 < T else 0
        dx_t, (dh_next, dc), (gx, gh, db) = step_backward((from_output + dh_next, dc), caches[t])
        dx.append(dx_t)
        dW_x, dW_h = dW_x + gx, dW_h + gh
    return np.stack(dx[::-1]), (dh_next, dc), (dW_x, dW_h, db)
