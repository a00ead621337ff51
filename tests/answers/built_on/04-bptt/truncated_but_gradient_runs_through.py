# mistake: truncated_bptt runs all chunks forwards, then goes back over them from the last to the first and hands (dh_0, dc_0) of each on to the chunk before as its dstate: that is full backpropagation in pieces, nothing is truncated, so the gradients are wrong; loss and final state are right, and the gradients are right where size >= T
# read: right
# told: your truncated_bptt matches one that does not cut at all: this is the full gradient.
def truncated_bptt(x, target, state, params, size, forward, backward):
    starts = list(range(0, len(x), size))
    memory = []
    loss = 0.0
    for s in starts:
        h, state, cache = forward(x[s : s + size], state, params)
        error = h - target[s : s + size]
        loss += 0.5 * (error**2).sum()
        memory.append((error, cache))

    dstate = tuple(np.zeros_like(part) for part in state)
    total = [np.zeros_like(p) for p in params]
    for error, cache in reversed(memory):
        _, dstate, dparams = backward(error, dstate, cache)
        total = [a + b for a, b in zip(total, dparams)]
    return loss, tuple(total), state
