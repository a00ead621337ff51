# mistake: The gradient that a step hands back to h_{t-1} is added to that of all later steps instead of replacing it, so that each dh_prev reaches every earlier step directly again.
# told: in dx[0] (t = 1), coming from the end. dx[0, 0, 0] should be 2.2109, yours is 2.1804
def lstm_backward(dh, dstate, caches, step_backward):
    back_h, back_c = dstate
    dx = {}
    dW_x = dW_h = db = 0
    for t in reversed(range(len(caches))):
        dx[t], (dh_prev, back_c), (gW_x, gW_h, gb) = step_backward((dh[t] + back_h, back_c), caches[t])
        back_h = back_h + dh_prev
        dW_x, dW_h, db = dW_x + gW_x, dW_h + gW_h, db + gb
    return np.array([dx[t] for t in sorted(dx)]), (dh_prev, back_c), (dW_x, dW_h, db)
