# mistake: two: the loss lacks the half; and the gradients are averaged over the chunks instead of summed
# read: wrong
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1, N
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0.0
    total = [np.zeros_like(p, dtype=float) for p in params]
    chunks = 0
    for start in range(0, len(x), size):
        h, state, cache = forward(x[start : start + size], state, params)
        err = h - target[start : start + size]
        loss += np.sum(err**2)
        zero = np.zeros_like(state[0]), np.zeros_like(state[1])
        _, _, dparams = backward(err, zero, cache)
        total = [a + d for a, d in zip(total, dparams)]
        chunks += 1
    return loss, tuple(a / chunks for a in total), state
