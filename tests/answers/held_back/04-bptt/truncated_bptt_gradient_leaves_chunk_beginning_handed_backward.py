# mistake: the gradient that leaves a chunk at its beginning is handed to the backward pass of the NEXT chunk in time
# read: right
# told: your truncated_bptt matches one that hands the gradient which one chunk sends back to the chunk after it: nothing comes from later chunks, a
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0.0
    total = [np.zeros(p.shape) for p in params]
    dstate = tuple(np.zeros_like(s) for s in state)
    for k in range(0, len(x), size):
        h, state, cache = forward(x[k : k + size], state, params)
        dh = h - target[k : k + size]
        loss += 0.5 * (dh**2).sum()
        _, dstate, dparams = backward(dh, dstate, cache)
        for a, g in zip(total, dparams):
            a += g
    return loss, tuple(total), state
