# mistake: two: the gradient dc_T of the final state is ignored (the way back starts with dc = 0); and dx comes in the ...
# read: wrong
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.017281 (with T = 1, N = 1, D = 2, H = 1). In lstm_backward. The first
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next = dstate[0]
    dc_next = np.zeros_like(dstate[1])
    dx = []
    dW_x = dW_h = db = 0
    for dh_t, cache in zip(dh[::-1], caches[::-1]):
        dx_t, (dh_next, dc_next), (gx, gh, gb) = step_backward((dh_t + dh_next, dc_next), cache)
        dx.append(dx_t)
        dW_x, dW_h, db = dW_x + gx, dW_h + gh, db + gb
    return np.array(dx), (dh_next, dc_next), (dW_x, dW_h, db)
