# mistake: TWO: the last chunk where it is shorter is dropped, and the loss is a mean over the steps
# told: in loss, with 2 chunks: with one less all is right.
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    for start in range(0, len(x) - size + 1, size):
        part = slice(start, start + size)
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return loss / len(x), tuple(total), state
