# mistake: of the weights' gradients db is forgotten
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dx, dW_x, dW_h = [None] * len(caches), 0, 0
    for t in reversed(range(len(caches))):
        dx[t], (dh_next, dc_next), (a, b, _) = step_backward((dh[t] + dh_next, dc_next), caches[t])
        dW_x, dW_h = dW_x + a, dW_h + b
    return np.stack(dx), (dh_next, dc_next), (dW_x, dW_h)
