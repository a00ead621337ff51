# mistake: the gradient that a chunk's backward gives for its initial state is handed to the NEXT chunk's backward as ...
# read: right
# told: your truncated_bptt matches one that hands the gradient which one chunk sends back to the
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0.0
    total = [0, 0, 0]
    dstate = (np.zeros_like(state[0]), np.zeros_like(state[1]))
    for s in range(0, len(x), size):
        h, state, cache = forward(x[s : s + size], state, params)
        d = h - target[s : s + size]
        loss += np.sum(d**2) / 2
        _, dstate, grads = backward(d, dstate, cache)
        total = [a + g for a, g in zip(total, grads)]
    return loss, tuple(total), state
