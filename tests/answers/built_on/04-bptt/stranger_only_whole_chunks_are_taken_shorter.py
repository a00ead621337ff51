# mistake: only whole chunks are taken, the shorter last one is dropped (T // size chunks)
# read: right
# told: your truncated_bptt matches one that drops the last chunk where it is shorter than the
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss = 0.0
    total = [np.zeros_like(p, dtype=float) for p in params]
    for k in range(len(x) // size):
        part = slice(k * size, (k + 1) * size)
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        zero = np.zeros_like(state[0]), np.zeros_like(state[1])
        _, _, dparams = backward(err, zero, cache)
        total = [a + d for a, d in zip(total, dparams)]
    return loss, tuple(total), state
