# mistake: truncated_bptt cuts by a sliding window: every step's loss goes back through the last `size` steps, whichever chunk they are in, instead of stopping at the beginning of the step's chunk; the gradient is right for size = 1 and for size >= T and wrong between, the loss and the final state are always right
# read: wrong
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = len(x)
    states = [state]
    errors = []
    for t in range(T):
        h, after, _ = forward(x[t : t + 1], states[-1], params)
        errors.append(h[0] - target[t])
        states.append(after)
    loss = sum(0.5 * np.sum(e**2) for e in errors)

    grads = [np.zeros(p.shape) for p in params]
    for t in range(T):
        start = max(0, t - size + 1)  # the gradient may go back `size` steps
        h, (h_end, c_end), cache = forward(x[start : t + 1], states[start], params)
        dh = np.zeros(h.shape)
        dh[-1] = errors[t]
        _, _, part = backward(dh, (np.zeros_like(h_end), np.zeros_like(c_end)), cache)
        for total, p in zip(grads, part, strict=True):
            total += p
    return loss, tuple(grads), states[-1]
