# mistake: the loss is taken before the chunk's state is right: forward is called twice a chunk, the second time from the new state
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    for start in range(0, len(x), size):
        part = slice(start, start + size)
        _, state, _ = forward(x[part], state, params)
        h, _, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return loss, tuple(total), state
