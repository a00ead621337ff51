# mistake: dx is appended while walking backwards and never turned round, so it stands in reversed time
# read: right
# told: your lstm_backward matches a loop that collects dx last step first.
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    dx = []
    grads = [0, 0, 0]
    for t in reversed(range(len(caches))):
        dx_t, (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        dx.append(dx_t)
        grads = [g + d for g, d in zip(grads, dparams)]
    return np.array(dx), (dh_next, dc_next), tuple(grads)
