# mistake: truncated_bptt runs all chunks forwards, then goes back from the last to the first and hands the gradient (dh_0, dc_0) of each chunk's first state to the chunk before it, so nothing is truncated and the gradients are those of full BPTT whatever the size; loss and final state are right, all is right where size >= T
# read: right
# told: your truncated_bptt matches one that does not cut at all: this is the full gradient.
def truncated_bptt(x, target, state, params, size, forward, backward):
    pieces = []
    loss = 0.0
    for start in range(0, len(x), size):
        stop = start + size
        h, state, cache = forward(x[start:stop], state, params)
        error = h - target[start:stop]
        loss += 0.5 * float(np.sum(error**2))
        pieces.append((error, cache))

    carried = tuple(np.zeros_like(s) for s in state)
    grads = [np.zeros_like(p) for p in params]
    while pieces:
        error, cache = pieces.pop()
        _, carried, new = backward(error, carried, cache)
        grads = [g + n for g, n in zip(grads, new, strict=True)]
    return loss, tuple(grads), state
