# mistake: the state that is returned is that before the last chunk (kept one too early)
# told: in h_T, in a single chunk. h_T[0, 0] should be -0.0026759, yours is 1.8938
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    for start in range(0, len(x), size):
        part = slice(start, start + size)
        before = state
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return loss, tuple(total), before
