# mistake: the gradient from the next step replaces dh[t] except for the last
# told: your lstm_backward matches a loop that uses dh of the last step alone: each step's output has a grad
def lstm_backward(dh, dstate, caches, step_backward):
    dh_next, dc_next = dstate
    T = len(caches)
    dxs, grads = [], None
    for t in range(T - 1, -1, -1):
        incoming = dh[t] + dh_next if t == T - 1 else dh_next
        dx, (dh_next, dc_next), g = step_backward((incoming, dc_next), caches[t])
        dxs.insert(0, dx)
        grads = g if grads is None else [a + b for a, b in zip(grads, g)]
    return np.array(dxs), (dh_next, dc_next), tuple(grads)
