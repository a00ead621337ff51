# mistake: The gradient dh_T of the final state is added to the gradient of every step's h_t, not only to that of the last step.
# told: your lstm_backward matches a loop that adds the gradient of h_T at every step: it belongs
def lstm_backward(dh, dstate, caches, step_backward):
    dh_T, dc = dstate
    T = len(caches)
    from_later = np.zeros_like(dh_T, dtype=float)
    dx, grads = [], None
    for t in range(T - 1, -1, -1):
        dx_t, (from_later, dc), step_grads = step_backward((dh[t] + dh_T + from_later, dc), caches[t])
        dx.insert(0, dx_t)
        if grads is None:
            grads = list(step_grads)
        else:
            grads = [a + b for a, b in zip(grads, step_grads)]
    return np.array(dx), (from_later, dc), tuple(grads)
