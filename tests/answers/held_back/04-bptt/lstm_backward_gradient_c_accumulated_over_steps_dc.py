# mistake: the gradient of c is accumulated over the steps (dc + what the step hands on) instead of replaced by what the step hands on: what later steps sent is counted again
# read: vague
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dx = [None] * T
    sums = [0.0, 0.0, 0.0]
    for t in range(T - 1, -1, -1):
        dx[t], (dh_prev, dc_prev), dp = step_backward((dh[t] + dh_next, dc_next), caches[t])
        dh_next = dh_prev
        dc_next = dc_next + dc_prev
        sums = [s + d for s, d in zip(sums, dp)]
    return np.array(dx), (dh_next, dc_next), tuple(sums)
