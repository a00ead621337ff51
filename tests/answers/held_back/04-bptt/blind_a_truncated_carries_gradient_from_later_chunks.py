# mistake: truncated_bptt runs all chunks forwards, then goes back over them and hands each chunk's dstate on to the chunk before, so the gradient is not truncated at all but that of the whole sequence.
# read: right
# told: your truncated_bptt matches one that does not cut at all: this is the full gradient.
def truncated_bptt(x, target, state, params, size, forward, backward):
    stack, loss = [], 0.0
    for s in range(0, x.shape[0], size):
        h, state, cache = forward(x[s : s + size], state, params)
        dh = h - target[s : s + size]
        loss += (dh * dh).sum() * 0.5
        stack.append((dh, cache))
    dstate = tuple(np.zeros_like(part) for part in state)
    total = [0, 0, 0]
    while stack:
        dh, cache = stack.pop()
        _, dstate, grads = backward(dh, dstate, cache)
        total = [t + g for t, g in zip(total, grads)]
    return loss, tuple(total), state
