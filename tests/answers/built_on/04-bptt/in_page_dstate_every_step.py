# mistake: the gradient dh_T of the final state is added at every step, not at the last alone
# read: right
# told: your lstm_backward matches a loop that adds the gradient of h_T at every step: it belongs
def lstm_backward(dh, dstate, caches, step_backward):
    """Gradients of a sequence: dh (T, N, H), dstate (dh_T, dc_T), T caches -> dx (T, N, D), (dh_0, dc_0), dparams."""
    dh_T, dc = dstate
    dh_next = np.zeros_like(dh_T)
    dx, dW_x, dW_h, db = [], 0, 0, 0
    for t in range(len(caches) - 1, -1, -1):
        dx_t, (dh_next, dc), (gx, gh, gb) = step_backward((dh[t] + dh_T + dh_next, dc), caches[t])
        dx.insert(0, dx_t)
        dW_x, dW_h, db = dW_x + gx, dW_h + gh, db + gb
    return np.stack(dx), (dh_next, dc), (dW_x, dW_h, db)
