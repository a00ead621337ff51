# mistake: two. The gradient (dh_0, dc_0) that comes out of a chunk is handed to the next later chunk as the gradient of its final state, where zeros belong (shows with two chunks or more); and the loss lacks the factor 1/2.
# read: right
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1, N = 1, D = 2, H = 1). In truncated_bptt. In yours
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0, None
    dstate = tuple(np.zeros_like(s) for s in state)
    for k in range(0, len(x), size):
        h, state, cache = forward(x[k : k + size], state, params)
        dh = h - target[k : k + size]
        loss += np.square(dh).sum()
        _, dstate, dparams = backward(dh, dstate, cache)
        total = dparams if total is None else [a + b for a, b in zip(total, dparams)]
    return loss, tuple(total), state
