# mistake: the size is taken from the number of chunks: np.array_split(x, size) makes size chunks
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    for part in np.array_split(np.arange(len(x)), size):
        if len(part) == 0:
            continue
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return loss, tuple(total), state
